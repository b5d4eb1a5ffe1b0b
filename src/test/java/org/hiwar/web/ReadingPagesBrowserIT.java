package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hiwar.testing.browser.ExpectsConsoleError;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;

@WithBrowser(site = BrowsedService.class)
class ReadingPagesBrowserIT {
    private final Page page;

    ReadingPagesBrowserIT(Page page) {
        this.page = page;
    }

    @Test
    void marksWithinAnInterviewAsOneTypes() {
        open("/interviews/واحة");
        assertThat(turn(1)).isVisible();

        page.locator("#q").pressSequentially("النخيل");

        assertThat(turn(1).locator("mark")).hasText("النخيل");
        assertThat(turn(1)).containsText("كيف تُسقى النخيل في الصيف؟");
        assertThat(page).hasURL(Pattern.compile("\\?q="));
    }

    @Test
    void takesTheMarksAwayWithTheWords() {
        open("/interviews/واحة?q=النخيل");
        assertThat(turn(1).locator("mark")).hasCount(1);

        page.locator("#q").fill("");

        assertThat(page.locator("#text mark")).hasCount(0);
        assertThat(turn(1)).containsText("كيف تُسقى النخيل في الصيف؟");
    }

    @Test
    void walksFromMatchToMatchByKey() {
        open("/interviews/واحة?q=النخيل");
        assertThat(turn(1).locator("mark")).hasCount(1);

        page.locator("#q").press("Enter");

        assertThat(page.locator(".turn.is-current mark").first()).hasText("النخيل");
        assertThat(page.locator("#found")).containsText("١ من");
    }

    @Test
    void goesToTheTurnOfTheAddress() {
        page.setViewportSize(390, 300);
        open("/interviews/واحة#t4");

        assertThat(turn(4)).isInViewport();
        assertThat(page.locator(".turn:target")).hasId("t4");
    }

    @Test
    void takesHostileTurnsForText() {
        open("/interviews/واحة?q=حارس");

        assertThat(turn(4)).containsText("<b>حارس</b> القرية & أهلها.");
        assertThat(page.locator("#text img, #text b")).hasCount(0);
        assertThat(page).hasTitle("عنوان واحة | حوار");
    }

    @Test
    void leadsFromATurnToItsSpeaker() {
        open("/interviews/واحة");
        turn(2).locator(".turn-speaker").click();

        assertThat(page.locator("h1")).hasText("مبروك بن عمار");
        assertThat(page.locator("#interviews h3")).hasText("عنوان واحة");
    }

    @Test
    void searchesWithinTheWordsOfASpeaker() {
        open("/speakers/جمعه-الراشد");
        page.locator("#q").fill("النخيل");
        page.locator("#q").press("Enter");

        assertThat(page.locator("#hits article")).hasCount(1);
        assertThat(URLDecoder.decode(page.url(), StandardCharsets.UTF_8)).contains("speaker=جمعه-الراشد");
    }

    @Test
    @ExpectsConsoleError("404 (Not Found)")
    void saysThatAnInterviewIsNotThere() {
        open("/interviews/لاشيء");

        assertThat(page.locator("h1")).hasText("غير موجود (Not found)");
        assertThat(page.locator("p").first()).containsText("ليس في الأرشيف حوار بهذا العنوان");
    }

    private void open(String path) {
        page.navigate(path);
    }

    private Locator turn(int ordinal) {
        return page.locator("#t" + ordinal);
    }
}
