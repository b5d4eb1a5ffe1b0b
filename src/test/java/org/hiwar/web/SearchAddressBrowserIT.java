package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.hiwar.testing.browser.ExpectsConsoleError;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;

@WithBrowser(site = BrowsedService.class)
class SearchAddressBrowserIT {
    private final Page page;

    SearchAddressBrowserIT(Page page) {
        this.page = page;
    }

    @Test
    void goesBackFromChoiceToChoiceAndForwardAgain() {
        open("/");
        page.locator("#q").pressSequentially("النخيل");
        Locator box = page.locator("#facet-speaker label")
                .filter(new Locator.FilterOptions().setHasText("جمعة الراشد"))
                .locator("input");
        box.check();
        assertThat(hits()).hasCount(1);

        page.goBack();
        assertThat(box).not().isChecked();
        assertThat(page.locator("#q")).hasValue("النخيل");

        page.goBack();
        assertThat(page.locator("#front")).isVisible();

        page.goForward();
        assertThat(page.locator("#q")).hasValue("النخيل");
        assertThat(hits().locator("mark").first()).hasText("النخيل");
    }

    @Test
    void keepsAChosenSpeakerInSightWhereNothingIsFound() {
        open("/?q=الصيف&speaker=جمعه-الراشد");

        assertThat(page.locator("#facet-speaker input:checked")).hasCount(1);
        assertThat(page.locator("#facet-speaker")).containsText("جمعة الراشد");
        page.getByText("ابحث دون مرشّحات").click();

        assertThat(hits().locator("mark").first()).isVisible();
    }

    @Test
    @ExpectsConsoleError("400 (Bad Request)")
    void saysWhatIsWrongWithAnAddress() {
        open("/?from=yesterday");

        assertThat(page.locator("#hits")).containsText("لم يُفهم هذا البحث");
        assertThat(page.locator(".notice-detail")).containsText("from");
    }

    @Test
    void speaksEnglishWhereAsked() {
        open("/?q=النخيل&lang=en");

        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        assertThat(page.locator("#summary")).containsText("turns with «النخيل»");
        assertThat(hits().locator("a.hit-open").first()).hasAttribute("href", Pattern.compile("lang=en"));
    }

    @Test
    void offersSuggestionsToTheKeyboard() {
        open("/");
        page.locator("#q").pressSequentially("جمعة");
        assertThat(page.locator("#suggestions [role=option]").first()).isVisible();

        page.locator("#q").press("ArrowDown");
        assertThat(page.locator("#suggestions [aria-selected=true]")).hasCount(1);
        page.locator("#q").press("Escape");

        assertThat(page.locator("#suggestions")).isHidden();
        assertThat(page.locator("#q")).hasValue("جمعة");
    }

    @Test
    void makesNothingOfAFragmentButMarks() {
        open("/");
        List<String> fragments = List.of(
                "<img src=x onerror=alert(1)>",
                "<mark onclick=alert(1)>نخل</mark>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<mark><b>نخل</b></mark>",
                "&amp;lt;mark&amp;gt;");

        Object names = page.evaluate("""
                async (fragments) => {
                  const { markedNodes } = await import('/assets/js/marked.js');
                  const box = document.createElement('div');
                  box.append(...fragments.flatMap(markedNodes));
                  return [...box.querySelectorAll('*')].map((node) => node.localName + node.attributes.length);
                }""", fragments);

        assertThat(names).isEqualTo(List.of("mark0"));
    }

    private void open(String path) {
        page.navigate(path);
    }

    private Locator hits() {
        return page.locator("#hits article");
    }
}
