package org.hiwar.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All uses of a node, as its keeper sees them. */
final class Shares {
    private final NodeFolder folder;

    Shares(NodeFolder folder) {
        this.folder = folder;
    }

    boolean none() {
        return list().isEmpty();
    }

    /**
     * Waits until nobody uses the node. New commands wait for the returned start lock, until the keeper has stopped the
     * node.
     */
    HeldLock awaitNone() throws IOException {
        while (true) {
            for (Path share : list()) {
                awaitEnd(share);
            }
            HeldLock start = HeldLock.take(folder.startLock());
            if (none()) {
                return start;
            }
            start.close();
        }
    }

    private static void awaitEnd(Path share) throws IOException {
        if (!Files.exists(share)) {
            return;
        }
        try (HeldLock ended = HeldLock.take(share)) {
            Files.deleteIfExists(share);
        }
    }

    private List<Path> list() {
        try (Stream<Path> files = Files.list(folder.shares())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
