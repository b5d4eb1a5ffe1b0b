package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The server's own files: unpacked home, data, logs.
 *
 * @param root {@code DATA/node}, or a folder elsewhere where the server's account cannot reach that one
 */
record ServerFolder(Path root) {
    Path data() {
        return root.resolve("data");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** For the server's scratch files: its own default leaves a folder in {@code /tmp} with every start. */
    Path scratch() {
        return root.resolve("tmp");
    }

    /** What the server prints before its own log is open, and why its JVM did not start. */
    Path console() {
        return logs().resolve("console.log");
    }

    Path log() {
        return logs().resolve(ServerCommand.CLUSTER + ".log");
    }

    /** Where the server writes the port that it was given. */
    Path ports() {
        return logs().resolve("http.ports");
    }

    void create() throws IOException {
        for (Path folder : new Path[] {root, data(), logs(), scratch()}) {
            Files.createDirectories(folder);
        }
    }

    boolean hasData() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.findAny().isPresent();
        }
    }
}
