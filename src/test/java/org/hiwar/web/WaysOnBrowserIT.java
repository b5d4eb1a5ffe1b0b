package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;

/** Where the page and the box lead from a search that found nothing. */
@WithBrowser(site = BrowsedService.class)
class WaysOnBrowserIT {
    private final BrowsedService service;
    private final Page page;

    WaysOnBrowserIT(BrowsedService service, Page page) {
        this.service = service;
        this.page = page;
    }

    @Test
    void thePageSaysThatHitsHaveSomeOfTheWords() {
        page.navigate("/?q=" + TestService.encoded("النخيل قخخغغط"));
        assertThat(page.locator(".widened")).containsText("بعضها");
        assertThat(page.locator("mark").first()).containsText("النخيل");
    }

    @Test
    void thePageLeadsOnFromAWordThatNobodySays() {
        page.navigate("/?match=stem&q=" + TestService.encoded("النخيل قخخغغط"));
        assertThat(page.locator(".notice-ways button").first()).containsText("«النخيل»");
        page.locator(".notice-ways button").first().click();
        assertThat(page.locator("#q")).hasValue("النخيل");
        assertThat(page.locator("mark").first()).containsText("النخيل");
    }

    @Test
    void thePageOffersWhatWasMeantAndTakesIt() {
        page.navigate("/?q=hgkodg");
        page.locator(".notice-ways button").first().click();
        assertThat(page.locator("#q")).hasValue("النخيل");
    }

    @Test
    void thePageSuggestsWhatTheOtherKeyboardTypes() {
        page.navigate("/");
        page.locator("#q").pressSequentially("hgko");
        assertThat(page.locator("#suggestions [role=option]").first()).containsText("النخيل");
    }

    @Test
    void theBoxLeadsOn() {
        String body = "<script src='%s/embed.js'></script><hiwar-search></hiwar-search>".formatted(service.url());
        try (ForeignSite site = ForeignSite.of(service.url(), body)) {
            page.navigate(site.url());
            page.locator("hiwar-search input[type=search]").fill("النخيل قخخغغط");
            assertThat(page.locator("hiwar-search [part=way]").first()).containsText("قخخغغط");
            page.locator("hiwar-search [part=way] button").first().click();
            assertThat(page.locator("hiwar-search mark").first()).containsText("النخيل");
        }
    }
}
