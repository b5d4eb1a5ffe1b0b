package org.hiwar.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That the extension sees errors of each kind: an expected error that is not seen fails its test. */
@WithBrowser
class BrowserExtensionIT {
    private static final String POLICY = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";

    private final Page page;

    BrowserExtensionIT(Page page) {
        this.page = page;
    }

    @Test
    @ExpectsConsoleError("said by the page")
    void seesWhatThePageSays() {
        page.evaluate("console.error('said by the page')");
    }

    @Test
    @ExpectsConsoleError("nowhere is not defined")
    void seesExceptionsThatNobodyCaught() {
        page.evaluate("setTimeout(() => nowhere(), 0)");
    }

    @Test
    @ExpectsConsoleError("Content Security Policy")
    void seesWhatAPolicyRefuses() {
        page.setContent(POLICY + "<img src=https://example.org/a.png>");
    }

    @Test
    @ExpectsConsoleError("said by the other")
    void seesWhatAPageSaysThatAnotherOpened() {
        page.waitForPopup(() -> page.evaluate("open('about:blank').console.error('said by the other')"));
    }

    @Test
    void givesEachTestOnePage(Page samePage) {
        assertThat(samePage).isSameAs(page);
    }
}
