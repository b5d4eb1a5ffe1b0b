package org.hiwar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help on the query language, and the choice of how near forms must be and where words must stand. */
class QueryLanguageBrowserIT {
    private static BrowsedService service;

    private Page page;

    @BeforeAll
    static void start() {
        service = new BrowsedService();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = service.newPage();
        page.navigate(service.url() + "/");
    }

    @AfterEach
    void closePage() {
        page.context().close();
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
        page.navigate(service.url() + "/?match=exact&q=نخيل");
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
