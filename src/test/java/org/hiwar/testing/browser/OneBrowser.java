package org.hiwar.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The one browser of a run. */
final class OneBrowser implements AutoCloseable {
    private static final double TIMEOUT_MS = 10_000;
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.executable().orElseThrow())
                    .setArgs(QUIET));

    /** What a reader sees who was never here before. */
    BrowserContext newContext(Site site) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions().setBaseURL(site.url()));
        context.setDefaultTimeout(TIMEOUT_MS);
        return context;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
