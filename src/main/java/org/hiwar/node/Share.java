package org.hiwar.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * One use of the node: a locked file in {@code shares}. The use ends when it is closed or when its process ends, even if
 * killed. Each use has a file of its own, because two uses in one process could not share the lock of one file.
 */
final class Share implements AutoCloseable {
    private final Path file;
    private final HeldLock lock;

    private Share(Path file, HeldLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Registers a use. The caller must hold the start lock, so that the keeper does not stop the node meanwhile. */
    static Share take(NodeFolder folder) {
        String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        Path hidden = folder.root().resolve("share-" + name);
        Path file = folder.shares().resolve(name);
        try {
            HeldLock lock = HeldLock.take(hidden);
            // The keeper may run under another account than this command: root may join, or a group may share a folder.
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rw-rw-rw-"));
            // Moved only when it is locked, because the keeper takes an unlocked file here for the use of a dead
            // process.
            Files.move(hidden, file);
            return new Share(file, lock);
        } catch (IOException e) {
            throw new NodeStartFailure("the data folder cannot be written: " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
