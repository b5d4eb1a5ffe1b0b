package org.hiwar.node;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The right to look whether a data folder has a node and to start one: one command at a time. */
final class StartLock implements AutoCloseable {
    /** Kernel locks do not keep the threads of one process apart; this does. */
    private static final Semaphore WITHIN_PROCESS = new Semaphore(1, true);

    private final HeldLock lock;

    private StartLock(HeldLock lock) {
        this.lock = lock;
    }

    /**
     * Waits its turn.
     *
     * @throws NodeStartFailure where it does not come within the limit
     */
    static StartLock take(NodeFolder folder, Duration limit) {
        boolean ours = false;
        try {
            ours = WITHIN_PROCESS.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
            HeldLock lock = ours ? await(folder, limit) : null;
            if (lock == null) {
                throw new NodeStartFailure("another command has been starting or stopping the node of " + folder.root()
                        + " for " + limit.toSeconds() + " s; end that one, or use another data folder");
            }
            ours = false;
            return new StartLock(lock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NodeStartFailure("interrupted while waiting for another command", e);
        } catch (IOException e) {
            throw new NodeStartFailure("the data folder cannot be written: " + e, e);
        } finally {
            if (ours) {
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
