package org.hiwar.index;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation of an index: a text that changes whenever searches may give other answers than before. What this program
 * changes is seen at once, and what others change within a second. Safe for many threads.
 */
public final class IndexGeneration {
    private static final Logger LOG = LoggerFactory.getLogger(IndexGeneration.class);
    /** After this time Elasticsearch is asked again, in the background. */
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(500);
    /** After this time a caller waits for Elasticsearch. */
    private static final long MAX_AGE = TimeUnit.SECONDS.toNanos(1);

    private record Known(String text, long asked) {}

    private final Supplier<String> source;
    private final LongSupplier clock;
    private final AtomicLong ownChanges = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Known known;

    /** @param source asks Elasticsearch for the generation */
    IndexGeneration(Supplier<String> source, LongSupplier clock) {
        this.source = source;
        this.clock = clock;
        this.known = new Known("", clock.getAsLong() - MAX_AGE);
    }

    /**
     * The generation, as it was at most a second ago.
     *
     * @throws EngineUnavailable if it is not known and Elasticsearch does not answer
     */
    public String get() {
        long age = clock.getAsLong() - known.asked();
        if (age >= MAX_AGE) {
            ask();
        } else if (age >= FRESH && running.compareAndSet(false, true)) {
            Thread thread = new Thread(this::askAhead, "generation");
            thread.setDaemon(true);
            thread.start();
        }
        return lastKnown();
    }

    /** The generation that was seen last, however long ago, with the changes of this program since then. */
    public String lastKnown() {
        return ownChanges.get() + ":" + known.text();
    }

    /** Says that this program has changed the index. */
    void changed() {
        ownChanges.incrementAndGet();
    }

    private void ask() {
        long now = clock.getAsLong();
        known = new Known(source.get(), now);
    }

    private void askAhead() {
        try {
            ask();
        } catch (RuntimeException e) {
            // The next caller waits, and gets the failure itself.
            LOG.debug("The generation of the index is not known: {}", e.getMessage());
        } finally {
            running.set(false);
        }
    }
}
