package org.hiwar.testing.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The errors that the console shows at all pages of a context, and those of them that a test expects. */
final class ConsoleErrors {
    private final List<String> expected;
    private final List<String> shown = new ArrayList<>();

    ConsoleErrors(List<String> expected) {
        this.expected = List.copyOf(expected);
    }

    void watch(BrowserContext context) {
        context.onWebError(error -> add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                add(message.text() + " (" + message.location() + ")");
            }
        });
    }

    void add(String error) {
        shown.add(error);
    }

    boolean allExpectedAreShown() {
        return missing().findAny().isEmpty();
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    /** What speaks against the test; empty if exactly the expected errors were shown. */
    List<String> faults() {
        Stream<String> surprises = shown.stream()
                .filter(error -> expected.stream().noneMatch(error::contains))
                .map(error -> "the console shows: " + error);
        return Stream.concat(surprises, missing().map(part -> "the console does not show: " + part))
                .toList();
    }

    private Stream<String> missing() {
        return expected.stream().filter(part -> shown.stream().noneMatch(error -> error.contains(part)));
    }
}
