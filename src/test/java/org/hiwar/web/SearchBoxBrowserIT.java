package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hiwar.testing.browser.ExpectsConsoleError;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@WithBrowser(site = BrowsedService.class)
class SearchBoxBrowserIT {
    private final BrowsedService service;
    private final Page page;

    @AutoClose
    private ForeignSite site;

    SearchBoxBrowserIT(BrowsedService service, Page page) {
        this.service = service;
        this.page = page;
    }

    @Test
    void marksAnswersUnderTheirQuestionsAsOneTypes() {
        Locator box = openBox();

        type(box, "الصيف");

        assertThat(box.locator("mark").first()).hasText("الصيف");
        Locator answer = box.locator("li").filter(new Locator.FilterOptions().setHasText("نسقيها"));
        assertThat(answer.locator(".question mark")).hasText("الصيف");
        assertThat(answer.locator("a"))
                .hasAttribute(
                        "href",
                        service.url() + "/interviews/%D9%88%D8%A7%D8%AD%D8%A9?q=%D8%A7%D9%84%D8%B5%D9%8A%D9%81#t2");
    }

    @Test
    void dropsAnOlderQuestionForANewerOne() {
        open("<hiwar-search></hiwar-search>");
        List<Request> unanswered = new ArrayList<>();
        List<Request> dropped = new ArrayList<>();
        page.onRequestFailed(dropped::add);
        page.route(SearchBoxBrowserIT::asksForWater, route -> unanswered.add(route.request()));
        Locator box = page.locator("hiwar-search");
        type(box, "الماء");
        page.waitForCondition(() -> !unanswered.isEmpty());

        box.locator("input[type=search]").fill("النخيل");

        assertThat(box.locator("mark").first()).hasText("النخيل");
        page.waitForCondition(() -> !dropped.isEmpty());
        assertThat(dropped).isEqualTo(unanswered);
    }

    @Test
    void keepsTheCountsOfSpeakersWhileOneIsTicked() {
        Locator box = openBox();
        type(box, "النخيل");
        Locator speakers = box.locator("fieldset label");
        assertThat(speakers.filter(new Locator.FilterOptions().setHasText("جمعة الراشد")))
                .hasText("جمعة الراشد١");
        List<String> before = speakers.allTextContents();

        speakers.filter(new Locator.FilterOptions().setHasText("جمعة الراشد"))
                .locator("input")
                .check();

        assertThat(box.locator("li")).hasCount(1);
        assertThat(box.locator("li")).containsText("اقتُلع");
        assertThat(speakers).hasText(before.toArray(String[]::new));
        assertThat(box.locator("fieldset input:checked")).isFocused();
    }

    @Test
    void takesHostileTextForText() {
        Locator box = openBox();

        type(box, "حارس");

        assertThat(box.locator(".answer").first())
                .containsText("<img src=x onerror=\"document.title='taken'\"> <b>حارس</b> القرية & أهلها.");
        assertThat(box.locator("mark").first()).hasText("حارس");
        assertThat(box.locator("img, b")).hasCount(0);
        assertThat(page).hasTitle("Elsewhere");
    }

    @Test
    void worksTwiceOnAPageThatLoadsItTwice() {
        open("<hiwar-search id=one lang=en></hiwar-search>" + "<hiwar-search id=two interview=ميناء></hiwar-search>"
                + script());
        type(page.locator("#one"), "النخيل");
        type(page.locator("#two"), "النخيل");

        assertThat(page.locator("#one .box")).hasAttribute("dir", "ltr");
        assertThat(page.locator("#two .box")).hasAttribute("dir", "rtl");
        assertThat(page.locator("#one .imprint").filter(new Locator.FilterOptions().setHasText("دفاتر الرواق")))
                .not()
                .hasCount(0);
        assertThat(page.locator("#two .imprint")).hasText(new String[] {"نجمة الساحل"});
    }

    @Test
    void tellsThePageWhatIsChosenAndLeavesTheWayToIt() {
        open("<hiwar-search></hiwar-search>");
        page.evaluate("document.addEventListener('hiwar-select', (event) => {"
                + "  event.preventDefault(); document.title = event.detail.hit.interview.id; })");
        type(page.locator("hiwar-search"), "الميناء");
        assertThat(page.locator("hiwar-search li")).not().hasCount(0);

        page.keyboard().press("ArrowDown");
        assertThat(page.locator("hiwar-search li a").first()).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasTitle("ميناء");
        assertThat(page.url()).startsWith("http://127.0.0.1:").doesNotContain("interviews");
    }

    @Test
    void saysThatResultsHaveOnlySomeOfTheWords() {
        Locator box = openBox();

        type(box, "الصيف زعفران");
        assertThat(box.locator(".widened")).containsText("بعضها فقط");

        box.locator("input[type=search]").fill("الصيف");
        assertThat(box.locator(".widened")).hasCount(0);
    }

    @Test
    void saysThatNothingIsFound() {
        Locator box = openBox();

        type(box, "قططططط");

        assertThat(box.locator(".status")).containsText("لم نجد «قططططط»");
        assertThat(box.locator("li")).hasCount(0);
    }

    @Test
    @ExpectsConsoleError("ERR_INTERNET_DISCONNECTED")
    void saysThatTheServerIsAwayAndFindsItAgain() {
        Locator box = openBox();
        page.context().setOffline(true);
        type(box, "النخيل");
        assertThat(box.locator(".status")).hasText("تعذّر الوصول إلى خادم البحث.");

        page.context().setOffline(false);
        box.locator("button").click();

        assertThat(box.locator("mark").first()).hasText("النخيل");
    }

    private Locator openBox() {
        open("<hiwar-search></hiwar-search>");
        return page.locator("hiwar-search");
    }

    private void open(String body) {
        site = ForeignSite.of(service.url(), script() + body);
        page.navigate(site.url());
    }

    private static boolean asksForWater(String address) {
        return address.contains("/api/search?")
                && URLDecoder.decode(address, StandardCharsets.UTF_8).contains("q=الماء");
    }

    private String script() {
        return "<script src=\"" + service.url() + "/embed.js\" async></script>";
    }

    private static void type(Locator box, String words) {
        box.locator("input[type=search]").pressSequentially(words);
    }
}
