package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.hiwar.testing.browser.WithBrowser;
import org.junit.jupiter.api.Test;

/** The help on the query language, and the choice of how near forms must be and where words must stand. */
@WithBrowser(site = BrowsedService.class)
class QueryLanguageBrowserIT {
    private final Page page;

    QueryLanguageBrowserIT(Page page) {
        this.page = page;
        page.navigate("/");
    }

    @Test
    void explainsTheLanguageAndClosesOnEscape() {
        page.locator("#syntax summary").click();

        assertThat(page.locator("#syntax dt")).hasCount(10);
        assertThat(page.locator("#syntax .syntax-body")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#syntax .syntax-body")).isHidden();
    }

    @Test
    void keepsDepthAndPlaceInTheAddress() {
        page.locator("#q").pressSequentially("نخيل");
        assertThat(hits()).hasCount(3);

        page.locator("#in").selectOption("answer");
        assertThat(hits()).hasCount(1);
        page.locator("#match").selectOption("harakat");
        assertThat(hits()).hasCount(0);
        assertThat(page.url()).contains("in=answer").contains("match=exact").contains("harakat=true");

        page.reload();
        assertThat(page.locator("#match")).hasValue("harakat");
        assertThat(page.locator("#in")).hasValue("answer");
    }

    @Test
    void offersEveryFormWhereTheChosenDepthFindsNothing() {
        page.navigate("/?match=exact&q=نخيل");
        page.locator("#hits button").getByText("كل الصيغ").click();

        assertThat(hits()).hasCount(3);
        assertThat(page.url()).doesNotContain("match=");
    }

    @Test
    void findsByTheLanguage() {
        page.locator("#q").pressSequentially("متحدث:جمعة نخيل");

        assertThat(hits()).hasCount(1);
        assertThat(hits().locator("mark")).hasText("والنخيل");
    }

    private Locator hits() {
        return page.locator("#hits article");
    }
}
