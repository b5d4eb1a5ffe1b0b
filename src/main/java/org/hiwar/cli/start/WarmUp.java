package org.hiwar.cli.start;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.hiwar.index.EngineBusy;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.RequestCancelled;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches for frequent words of the archive after the start, so that the first readers do not wait while Java compiles the code
 * and while words and index are read for the first time. It ends with the first request of a reader.
 */
public final class WarmUp implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    /** Many Arabic words begin with these letters. */
    private static final List<String> BEGINNINGS = List.of("ال", "مد", "كت", "عا", "سي", "حر", "قر", "تا", "مس", "بح");

    private static final int WORDS_EACH = 20;
    /** After as many searches Java has compiled most of what searches use. */
    private static final int MAX_SEARCHES = 300;

    private static final Duration MAX_TIME = Duration.ofSeconds(15);

    private final Searcher searcher;
    private final LongSupplier requests;
    private final Thread thread = new Thread(this, "warm-up");
    private long own;

    /** @param requests the number of requests that the searcher has had, from everybody */
    public WarmUp(Searcher searcher, LongSupplier requests) {
        this.searcher = searcher;
        this.requests = requests;
    }

    /** Starts to search in the background. */
    public WarmUp start() {
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** Ends the search that runs, and all others. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        long end = System.nanoTime() + MAX_TIME.toNanos();
        try {
            own = requests.getAsLong();
            List<String> words = words();
            for (int i = 0; i < MAX_SEARCHES && !words.isEmpty() && System.nanoTime() < end && isAlone(); i++) {
                // Each query is another one, because the cache answers a repeated query.
                String query = words.get(i % words.size()) + " " + words.get((7 * i + i / words.size()) % words.size());
                own++;
                searcher.search(
                        new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 10, Set.of(Facet.SPEAKER)));
            }
        } catch (RequestCancelled e) {
            LOG.debug("The service stops while it warms up");
        } catch (EngineUnavailable | EngineBusy e) {
            LOG.warn("The first searches may be slow: {}", e.getMessage());
        }
    }

    private boolean isAlone() {
        return requests.getAsLong() <= own && !thread.isInterrupted();
    }

    private List<String> words() {
        own += BEGINNINGS.size();
        return BEGINNINGS.stream()
                .flatMap(beginning -> searcher.suggest(beginning, WORDS_EACH).completions().stream())
                .map(Suggestions.Completion::text)
                .toList();
    }
}
