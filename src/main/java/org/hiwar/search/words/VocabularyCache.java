package org.hiwar.search.words;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.hiwar.index.EngineUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the vocabulary of an archive and reads it again after the archive has changed. If reading is fast, the next call waits
 * for it; else it goes on in the background, and calls get the vocabulary that was read before. Safe for many threads.
 */
public final class VocabularyCache {
    private static final Logger LOG = LoggerFactory.getLogger(VocabularyCache.class);
    /** The least time between two checks whether the archive has changed, in nanoseconds. */
    private static final long CHECK_INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);
    /** The longest time in milliseconds that a call waits for a newer vocabulary, since a reader is typing. */
    private static final long MAX_WAIT_MS = 150;
    /**
     * After reading, the next check waits this many times as long as reading took. So reading takes less than a tenth of the
     * time.
     */
    private static final int PAUSE_FACTOR = 10;

    /** Reads the words of the archive. */
    public interface VocabularySource {
        /** A value that changes whenever the searchable documents change. It is cheap to get. */
        String generation();

        ArchiveVocabulary read();
    }

    private record Snapshot(String generation, ArchiveVocabulary vocabulary) {}

    private final VocabularySource source;
    private final LongSupplier clock;
    private volatile @Nullable Snapshot current;
    private @Nullable CompletableFuture<Snapshot> running;
    private volatile long nextCheck;

    public VocabularyCache(VocabularySource source) {
        this(source, System::nanoTime);
    }

    VocabularyCache(VocabularySource source, LongSupplier clock) {
        this.source = source;
        this.clock = clock;
        this.nextCheck = clock.getAsLong();
    }

    /**
     * The words of the archive, as they are now or were a moment ago.
     *
     * @throws EngineUnavailable if they have never been read and Elasticsearch does not answer
     */
    public ArchiveVocabulary get() {
        Snapshot old = current;
        if (old != null && clock.getAsLong() - nextCheck < 0) {
            return old.vocabulary();
        }
        return old == null ? first() : newer(old);
    }

    /** Whether the words have been read, so that {@link #get} does not take long. */
    public boolean isRead() {
        return current != null;
    }

    private ArchiveVocabulary first() {
        try {
            return check().join().vocabulary();
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
    }

    private ArchiveVocabulary newer(Snapshot old) {
        try {
            return check().get(MAX_WAIT_MS, TimeUnit.MILLISECONDS).vocabulary();
        } catch (TimeoutException e) {
            return old.vocabulary();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return old.vocabulary();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EngineUnavailable) {
                LOG.warn(
                        "The vocabulary could not be read again and stays as it was: {}",
                        e.getCause().getMessage());
                return old.vocabulary();
            }
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private synchronized CompletableFuture<Snapshot> check() {
        if (running == null) {
            CompletableFuture<Snapshot> begun = new CompletableFuture<>();
            running = begun;
            Thread thread = new Thread(() -> run(begun), "vocabulary");
            thread.setDaemon(true);
            thread.start();
        }
        return running;
    }

    private void run(CompletableFuture<Snapshot> begun) {
        long start = clock.getAsLong();
        try {
            // The generation is asked for first, so that the next check sees what changes while the words are read.
            String generation = source.generation();
            Snapshot old = current;
            Snapshot fresh =
                    old != null && old.generation().equals(generation) ? old : new Snapshot(generation, source.read());
            current = fresh;
            finish(start);
            begun.complete(fresh);
        } catch (RuntimeException | Error e) {
            finish(start);
            begun.completeExceptionally(e);
        }
    }

    private synchronized void finish(long start) {
        long now = clock.getAsLong();
        nextCheck = now + Math.max(CHECK_INTERVAL, PAUSE_FACTOR * (now - start));
        running = null;
    }
}
