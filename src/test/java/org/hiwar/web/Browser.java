package org.hiwar.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium. */
public final class Browser implements AutoCloseable {
    private static final double TIMEOUT_MS = 10_000;
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** Opens the browser; where there is none the tests are aborted, and say so. */
    public static Browser open() {
        Optional<Path> executable =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        if (executable.isEmpty()) {
            String reason = "No browser test ran: there is no Chromium at any of " + PLACES;
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return new Browser(executable.orElseThrow());
    }

    /** A page of a reader who was never here before. */
    public Page newPage() {
        Page page = chromium.newContext().newPage();
        page.setDefaultTimeout(TIMEOUT_MS);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
