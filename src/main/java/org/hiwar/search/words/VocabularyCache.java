package org.hiwar.search.words;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.hiwar.index.EngineUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the vocabulary of an archive and reads it again in the background after the archive has changed. A call waits only if the
 * vocabulary has never been read. Safe for many threads.
 */
public final class VocabularyCache {
    private static final Logger LOG = LoggerFactory.getLogger(VocabularyCache.class);
    /** The time after which Elasticsearch is asked whether the archive has changed, in nanoseconds. */
    private static final long CHECK_INTERVAL = TimeUnit.SECONDS.toNanos(5);
    /** The least time between two checks if this program has changed the archive. */
    private static final long MIN_INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
    /** The longest time in milliseconds that a call waits for the first reading. */
    private static final long MAX_WAIT_MS = 3_000;
    /**
     * After reading, the next check waits this many times as long as reading took. So reading takes less than a tenth of the
     * time.
     */
    private static final int PAUSE_FACTOR = 10;

    /** Reads the words of the archive. */
    public interface VocabularySource {
        /** A value that changes whenever the searchable documents change. It is cheap to get. */
        String generation();

        /** The value that {@link #generation} had last, changed if this program has changed the documents since then. */
        String lastKnownGeneration();

        ArchiveVocabulary read();
    }

    private record Snapshot(String generation, ArchiveVocabulary vocabulary) {}

    private final VocabularySource source;
    private final LongSupplier clock;
    private volatile @Nullable Snapshot snapshot;
    private @Nullable CompletableFuture<Snapshot> running;
    private volatile long nextCheck;
    private volatile long earliestCheck;
    private volatile long lastSeen;

    public VocabularyCache(VocabularySource source) {
        this(source, System::nanoTime);
    }

    VocabularyCache(VocabularySource source, LongSupplier clock) {
        this.source = source;
        this.clock = clock;
        this.nextCheck = clock.getAsLong();
        this.earliestCheck = nextCheck;
    }

    /**
     * The words of the archive, as they are now or were a moment ago. Waits only if they have never been read; if that takes
     * longer than {@value #MAX_WAIT_MS} ms, there are none yet.
     *
     * @throws EngineUnavailable if they have never been read and Elasticsearch does not answer
     */
    public ArchiveVocabulary get() {
        return latest().orElseGet(this::first);
    }

    /** The words that were read last, at once; empty if they have never been read. */
    public Optional<ArchiveVocabulary> latest() {
        if (isDue()) {
            // Nobody waits for the result. If reading fails, run() logs it and the words stay as they were.
            var unused = check();
        }
        return Optional.ofNullable(snapshot).map(Snapshot::vocabulary);
    }

    /** The time since the archive was last seen to have these words; empty if they have never been read. */
    public Optional<Duration> age() {
        return Optional.ofNullable(snapshot).map(known -> Duration.ofNanos(clock.getAsLong() - lastSeen));
    }

    private boolean isDue() {
        long now = clock.getAsLong();
        Snapshot known = snapshot;
        boolean changed = known != null && !known.generation().equals(source.lastKnownGeneration());
        return now - (changed ? earliestCheck : nextCheck) >= 0;
    }

    /** Waits for the first reading, but not long: a reader would rather have results without suggestions. */
    private ArchiveVocabulary first() {
        try {
            return check().get(MAX_WAIT_MS, TimeUnit.MILLISECONDS).vocabulary();
        } catch (TimeoutException e) {
            return ArchiveVocabulary.builder().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ArchiveVocabulary.builder().build();
        } catch (ExecutionException e) {
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
            Snapshot known = snapshot;
            Snapshot fresh = known != null && known.generation().equals(generation)
                    ? known
                    : new Snapshot(generation, source.read());
            lastSeen = start;
            finish(start, fresh);
            begun.complete(fresh);
        } catch (RuntimeException | Error e) {
            if (snapshot != null) {
                LOG.warn("The vocabulary could not be read again and stays as it was: {}", e.getMessage());
            }
            finish(start, snapshot);
            begun.completeExceptionally(e);
        }
    }

    private synchronized void finish(long start, @Nullable Snapshot known) {
        long now = clock.getAsLong();
        long pause = PAUSE_FACTOR * (now - start);
        nextCheck = now + Math.max(CHECK_INTERVAL, pause);
        earliestCheck = now + Math.max(MIN_INTERVAL, pause);
        running = null;
        // Last, so that whoever sees the words sees the time of the next check too.
        snapshot = known;
    }
}
