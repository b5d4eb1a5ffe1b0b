package org.hiwar.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One test's page, and what the console shows meanwhile. */
final class Visit implements AutoCloseable {
    private static final Path KEPT = Path.of("target", "browser-failures");
    private static final double CONSOLE_LAGS_MS = 2_000;

    final Page page;
    private final BrowserContext context;
    private final ConsoleErrors errors;

    Visit(BrowserContext context, ConsoleErrors errors) {
        this.context = context;
        this.errors = errors;
        errors.watch(context);
        page = context.newPage();
    }

    /**
     * Ends the visit; keeps a screenshot and the console's errors in {@code target/browser-failures} if something went wrong.
     *
     * @param name the test's, for the files
     * @param failure why the test failed, if it did
     */
    void end(String name, Optional<Throwable> failure) {
        try (context) {
            awaitConsole();
            List<String> faults = errors.faults();
            if (failure.isPresent() || !faults.isEmpty()) {
                keep(name);
            }
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
        }
    }

    /** A message of the console may come later than what the page shows of its cause. */
    private void awaitConsole() {
        try {
            context.waitForCondition(
                    errors::allExpectedAreShown,
                    new BrowserContext.WaitForConditionOptions().setTimeout(CONSOLE_LAGS_MS));
        } catch (TimeoutError e) {
            // The faults name what is missing.
        }
        context.cookies();
    }

    private void keep(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(KEPT.resolve(name + ".png")));
        } catch (PlaywrightException e) {
            errors.add("no screenshot: " + e.getMessage());
        }
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".console.txt"), errors.shown());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing kept of " + name, e);
        }
    }

    /** Closes what a test leaves that fails before its {@link #end}. */
    @Override
    public void close() {
        context.close();
    }
}
