package org.hiwar.testing.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiwar.testing.machine.Need;

/** The machine's own Chromium. */
final class Chromium extends Need {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    Chromium() {
        super("chromium");
    }

    @Override
    protected Optional<String> lacking() {
        return executable().isPresent() ? Optional.empty() : Optional.of("there is none at any of " + PLACES);
    }

    static Optional<Path> executable() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
