package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where the page and the box lead from a search that found nothing. */
class WaysOnBrowserIT {
    private static final BrowsedService SERVICE = new BrowsedService();

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void thePageSaysThatHitsHaveSomeOfTheWords() {
        Page page = SERVICE.newPage();
        page.navigate(SERVICE.url() + "/?q=" + Service.encoded("النخيل قخخغغط"));
        assertThat(page.locator(".widened")).containsText("بعضها");
        assertThat(page.locator("mark").first()).containsText("النخيل");
    }

    @Test
    void thePageLeadsOnFromAWordThatNobodySays() {
        Page page = SERVICE.newPage();
        page.navigate(SERVICE.url() + "/?match=stem&q=" + Service.encoded("النخيل قخخغغط"));
        assertThat(page.locator(".notice-ways button").first()).containsText("«النخيل»");
        page.locator(".notice-ways button").first().click();
        assertThat(page.locator("#q")).hasValue("النخيل");
        assertThat(page.locator("mark").first()).containsText("النخيل");
    }

    @Test
    void thePageOffersWhatWasMeantAndTakesIt() {
        Page page = SERVICE.newPage();
        page.navigate(SERVICE.url() + "/?q=hgkodg");
        page.locator(".notice-ways button").first().click();
        assertThat(page.locator("#q")).hasValue("النخيل");
    }

    @Test
    void thePageSuggestsWhatTheOtherKeyboardTypes() {
        Page page = SERVICE.newPage();
        page.navigate(SERVICE.url() + "/");
        page.locator("#q").pressSequentially("hgko");
        assertThat(page.locator("#suggestions [role=option]").first()).containsText("النخيل");
    }

    @Test
    void theBoxLeadsOn() {
        String body = "<script src='%s/embed.js'></script><hiwar-search></hiwar-search>".formatted(SERVICE.url());
        try (ForeignSite site = ForeignSite.of(SERVICE.url(), body)) {
            Page page = SERVICE.newPage();
            page.navigate(site.url());
            page.locator("hiwar-search input[type=search]").fill("النخيل قخخغغط");
            assertThat(page.locator("hiwar-search [part=way]").first()).containsText("قخخغغط");
            page.locator("hiwar-search [part=way] button").first().click();
            assertThat(page.locator("hiwar-search mark").first()).containsText("النخيل");
        }
    }
}
