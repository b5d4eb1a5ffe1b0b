package org.hiwar.interview.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiwar.testing.machine.Need;

/** The folder of printed interviews beside the project, or the one that {@code HIWAR_GOLD} names. */
final class PrintedInterviews extends Need {
    PrintedInterviews() {
        super("folder " + folder());
    }

    @Override
    protected Optional<String> lacking() {
        return Files.isDirectory(folder()) ? Optional.empty() : Optional.of("there are no printed interviews in it");
    }

    static Path folder() {
        String shared = named("HIWAR_SHARED", "../shared");
        return Path.of(named("HIWAR_GOLD", shared + "/interviews/dev"));
    }

    private static String named(String name, String otherwise) {
        return System.getProperty(name, System.getenv().getOrDefault(name, otherwise));
    }
}
