package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hiwar.testing.browser.ExpectsConsoleError;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;

@WithBrowser(site = BrowsedService.class)
class SearchPageBrowserIT {
    private final Page page;

    SearchPageBrowserIT(Page page) {
        this.page = page;
        page.navigate("/");
    }

    @Test
    void findsAndMarksAsOneTypes() {
        type("النخيل");

        assertThat(hits().locator("mark").first()).hasText("النخيل");
        assertThat(page.locator("#summary")).containsText("«النخيل»");
        assertThat(address()).endsWith("/?q=النخيل");
    }

    @Test
    void keepsTheCountsOfSpeakersWhileOneIsTicked() {
        type("النخيل");
        assertThat(speaker("جمعة الراشد")).isVisible();
        List<String> before = speakers().allTextContents();

        speaker("جمعة الراشد").locator("input").check();

        assertThat(hits()).hasCount(1);
        assertThat(speakers()).hasText(before.toArray(String[]::new));
        assertThat(address()).contains("q=النخيل").contains("speaker=جمعه-الراشد");
    }

    @Test
    void restoresTheSearchFromItsAddress() {
        type("النخيل");
        speaker("جمعة الراشد").locator("input").check();
        assertThat(hits()).hasCount(1);

        page.reload();

        assertThat(page.locator("#q")).hasValue("النخيل");
        assertThat(hits()).hasCount(1);
        assertThat(speaker("جمعة الراشد").locator("input")).isChecked();
    }

    @Test
    void takesHostileTextForText() {
        String title = "حارس | حوار";

        type("حارس");

        assertThat(hits().first()).containsText("<b>حارس</b> القرية & أهلها.");
        assertThat(hits().locator("img, b")).hasCount(0);
        assertThat(page).hasTitle(title);
    }

    @Test
    void saysThatNothingIsFound() {
        type("قططططط");

        assertThat(page.locator("#hits")).containsText("لم نجد «قططططط»");
        assertThat(page.locator("#hits")).containsText("جرّب كلمات أقل");
    }

    @Test
    @ExpectsConsoleError("ERR_INTERNET_DISCONNECTED")
    void saysThatTheServerIsAwayAndFindsItAgain() {
        page.context().setOffline(true);
        type("النخيل");
        assertThat(page.locator("#hits")).containsText("تعذّر الوصول إلى الخادم");

        page.context().setOffline(false);

        assertThat(hits().locator("mark").first()).hasText("النخيل");
    }

    private void type(String words) {
        page.locator("#q").pressSequentially(words);
    }

    private Locator hits() {
        return page.locator("#hits article");
    }

    private Locator speakers() {
        return page.locator("#facet-speaker label");
    }

    private Locator speaker(String name) {
        return speakers().filter(new Locator.FilterOptions().setHasText(name));
    }

    private String address() {
        return URLDecoder.decode(page.url(), StandardCharsets.UTF_8);
    }
}
