package org.hiwar.node;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lock on a file. The process holds it until it closes the lock or ends: the kernel releases the locks of a killed
 * process too. The lock belongs to the process and not to a thread, so two threads must not take the same file at once.
 */
final class HeldLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private HeldLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Locks the file, waiting without a limit; creates the file if it is missing. */
    static HeldLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            return new HeldLock(channel, channel.lock());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Locks the file if no other process holds it. */
    static Optional<HeldLock> tryTake(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new HeldLock(channel, lock));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether another process holds the file. Synchronized, because the test takes the lock for a moment. */
    static synchronized boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            Optional<HeldLock> lock = tryTake(file);
            lock.ifPresent(HeldLock::close);
            return lock.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
