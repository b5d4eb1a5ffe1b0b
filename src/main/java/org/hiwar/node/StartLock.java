package org.hiwar.node;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets one command at a time look whether a data folder has a node and start one. */
final class StartLock implements AutoCloseable {
    /** Kernel locks are held by processes, so the threads of this process need a lock of their own. */
    private static final Semaphore WITHIN_PROCESS = new Semaphore(1, true);

    private final HeldLock lock;

    private StartLock(HeldLock lock) {
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @throws NodeStartFailure if the lock does not become free within the limit
     */
    static StartLock take(NodeFolder folder, Duration limit) {
        boolean locked = false;
        try {
            locked = WITHIN_PROCESS.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
            HeldLock lock = locked ? await(folder, limit) : null;
            if (lock == null) {
                throw new NodeStartFailure("another command has been starting or stopping the node of " + folder.root()
                        + " for " + limit.toSeconds() + " s; end that command, or use another data folder");
            }
            locked = false;
            return new StartLock(lock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeStartFailure("interrupted while waiting for another command", e);
        } catch (IOException e) {
            throw new NodeStartFailure("the data folder cannot be written: " + e, e);
        } finally {
            if (locked) {
                WITHIN_PROCESS.release();
            }
        }
    }

    private static @Nullable HeldLock await(NodeFolder folder, Duration limit)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            Optional<HeldLock> lock = HeldLock.tryTake(folder.startLock());
            if (lock.isPresent()) {
                return lock.get();
            }
            Thread.sleep(Waiting.STEP.toMillis());
        }
        return null;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } finally {
            WITHIN_PROCESS.release();
        }
    }
}
