package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder of the server's own files: unpacked home, data, logs.
 *
 * @param root {@code DATA/node}, or another folder if the server's account cannot enter that one
 */
record ServerFolder(Path root) {
    Path data() {
        return root.resolve("data");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** The folder for the server's temporary files. By default each start would leave a folder in {@code /tmp}. */
    Path temporary() {
        return root.resolve("tmp");
    }

    /** The output of the server before it opens its own log, and of a JVM that does not start. */
    Path console() {
        return logs().resolve("console.log");
    }

    Path log() {
        return logs().resolve(ServerCommand.CLUSTER + ".log");
    }

    /** The file that the server writes its HTTP port to. */
    Path ports() {
        return logs().resolve("http.ports");
    }

    void create() throws IOException {
        for (Path folder : new Path[] {root, data(), logs(), temporary()}) {
            Files.createDirectories(folder);
        }
    }

    boolean hasData() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.findAny().isPresent();
        }
    }
}
