package org.hiwar.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * One use of the node: a locked file of its own in {@code shares}. It ends when it is closed, and also when its process is
 * killed. A file each, rather than a shared lock on one file, because two uses in one process could not share that.
 */
final class Share implements AutoCloseable {
    private final Path file;
    private final HeldLock lock;

    private Share(Path file, HeldLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Registers a use. The caller holds the start lock, so that the keeper cannot decide to stop meanwhile. */
    static Share take(NodeFolder folder) {
        String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        Path hidden = folder.root().resolve("share-" + name);
        Path file = folder.shares().resolve(name);
        try {
            HeldLock lock = HeldLock.take(hidden);
            // The keeper may belong to another user than this command: root may join, or a group may share.
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rw-rw-rw-"));
            // Seen by the keeper only once it is locked: an unlocked one counts as left behind.
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
