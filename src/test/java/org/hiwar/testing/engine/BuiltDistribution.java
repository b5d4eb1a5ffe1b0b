package org.hiwar.testing.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server and the analysis plugin as the build leaves them. */
public final class BuiltDistribution {
    private BuiltDistribution() {}

    public static Path folder() {
        return Path.of(System.getProperty("hiwar.distribution", "target/distribution"));
    }

    public static Path server() {
        return only("elasticsearch-");
    }

    public static Path plugin() {
        return only("hiwar-analysis-");
    }

    private static Path only(String prefix) {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError("one " + prefix + "*.zip is expected, not " + found);
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
