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
 * The vocabulary of an archive, read again when the archive changed. A small one is read before the next answer; a large one
 * in the background, while answers come from what was read before. Safe for many threads.
 */
public final class VocabularyCache {
    private static final Logger LOG = LoggerFactory.getLogger(VocabularyCache.class);
    /** Between two looks at whether the archive changed. */
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(500);
    /** A reader who types waits no longer than this for newer words. */
    private static final long PATIENCE_MS = 150;
    /** While interviews are being loaded, reading takes at most one part in this many of the time. */
    private static final int REST = 10;

    /** Where the words come from. */
    public interface VocabularySource {
        /** Changes whenever what searches see changes; cheap. */
        String generation();

        ArchiveVocabulary read();
    }

    private record Snapshot(String generation, ArchiveVocabulary vocabulary) {}

    private final VocabularySource source;
    private final LongSupplier clock;
    private volatile @Nullable Snapshot reading;
    private @Nullable CompletableFuture<Snapshot> running;
    private volatile long nextLook;

    public VocabularyCache(VocabularySource source) {
        this(source, System::nanoTime);
    }

    VocabularyCache(VocabularySource source, LongSupplier clock) {
        this.source = source;
        this.clock = clock;
        this.nextLook = clock.getAsLong();
    }

    /**
     * The words as the archive has them, or had them a moment ago.
     *
     * @throws EngineUnavailable where they were never read and Elasticsearch does not answer
     */
    public ArchiveVocabulary get() {
        Snapshot known = reading;
        if (known != null && clock.getAsLong() - nextLook < 0) {
            return known.vocabulary();
        }
        return known == null ? first() : newer(known);
    }

    /** Whether the words were read before, so that {@link #get} does not take long. */
    public boolean isRead() {
        return reading != null;
    }

    private ArchiveVocabulary first() {
        try {
            return look().join().vocabulary();
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
    }

    private ArchiveVocabulary newer(Snapshot known) {
        try {
            return look().get(PATIENCE_MS, TimeUnit.MILLISECONDS).vocabulary();
        } catch (TimeoutException e) {
            return known.vocabulary();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return known.vocabulary();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EngineUnavailable) {
                LOG.warn("the words stay as they were: {}", e.getCause().getMessage());
                return known.vocabulary();
            }
            throw unchecked(e.getCause());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private synchronized CompletableFuture<Snapshot> look() {
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
            // Asked before reading: what changes meanwhile is seen by the next look.
            String generation = source.generation();
            Snapshot known = reading;
            Snapshot fresh = known != null && known.generation().equals(generation)
                    ? known
                    : new Snapshot(generation, source.read());
            reading = fresh;
            finish(start);
            begun.complete(fresh);
        } catch (RuntimeException | Error e) {
            finish(start);
            begun.completeExceptionally(e);
        }
    }

    private synchronized void finish(long start) {
        long now = clock.getAsLong();
        nextLook = now + Math.max(LOOK_EVERY, REST * (now - start));
        running = null;
    }
}
