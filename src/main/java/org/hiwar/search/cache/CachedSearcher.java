package org.hiwar.search.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiwar.search.ArchiveOverview;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.InterviewText;
import org.hiwar.search.Page;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.TurnContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answers of another searcher. An answer is given again only while the archive and the synonyms are as they were when
 * it was made. Whole interviews are not kept: they are large, and reading one is cheap.
 */
public final class CachedSearcher implements Searcher {
    private final Searcher searcher;
    private final Versions versions;
    private final Cache<Key, Object> answers;

    /**
     * Makes a cache for a searcher.
     *
     * @param maxBytes the most memory for answers, as {@link AnswerSize} estimates it
     */
    public CachedSearcher(Searcher searcher, Versions versions, long maxBytes) {
        this.searcher = searcher;
        this.versions = versions;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<Key, Object>weigher((key, answer) -> AnswerSize.of(answer))
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /** The versions of an archive. Equal versions give equal answers to equal requests. */
    public interface Versions {
        /** The version as it was at most a second ago. It may wait for Elasticsearch. */
        Object now();

        /** The version that was seen last, at once. The present one may be newer. */
        Object lastKnown();
    }

    /** A request and the version of the archive that answers it. */
    private record Key(Object version, String method, List<Object> parameters) {}

    private <T> T answer(String method, List<Object> parameters, Class<T> type, Supplier<T> ask) {
        Object version = versions.lastKnown();
        Object known = answers.getIfPresent(new Key(version, method, parameters));
        if (known != null) {
            // Only an answer that is there is worth asking whether the archive has changed since.
            Object now = versions.now();
            if (now.equals(version)) {
                return type.cast(known);
            }
            answers.invalidateAll();
            version = now;
        }
        T fresh = ask.get();
        // The answer is at least as new as the version that was known before it was asked for.
        answers.put(new Key(version, method, parameters), fresh);
        return fresh;
    }

    @Override
    public SearchResult search(SearchParameters request) {
        return answer("search", List.of(request), SearchResult.class, () -> searcher.search(request));
    }

    @Override
    public Suggestions suggest(String query, int size) {
        return answer("suggest", List.of(query, size), Suggestions.class, () -> searcher.suggest(query, size));
    }

    @Override
    public ArchiveOverview overview(int interviews, int speakers, int examples) {
        return answer(
                "overview",
                List.of(interviews, speakers, examples),
                ArchiveOverview.class,
                () -> searcher.overview(interviews, speakers, examples));
    }

    @Override
    @SuppressWarnings("unchecked") // The key names the method, so the answer is of its type.
    public Page<SpeakerSummary> speakers(@Nullable String name, int page, int size) {
        return answer(
                "speakers",
                List.of(Optional.ofNullable(name), page, size),
                Page.class,
                () -> searcher.speakers(name, page, size));
    }

    @Override
    public Optional<SpeakerSummary> speaker(String idOrName) {
        return searcher.speaker(idOrName);
    }

    @Override
    @SuppressWarnings("unchecked") // The key names the method, so the answer is of its type.
    public Page<InterviewEntry> interviews(@Nullable String speaker, int page, int size) {
        return answer(
                "interviews",
                List.of(Optional.ofNullable(speaker), page, size),
                Page.class,
                () -> searcher.interviews(speaker, page, size));
    }

    @Override
    public Optional<InterviewText> interview(String id) {
        return searcher.interview(id);
    }

    @Override
    public boolean hasInterview(String id) {
        return searcher.hasInterview(id);
    }

    @Override
    public Optional<TurnContext> turn(String id, int context) {
        return searcher.turn(id, context);
    }

    /** How the cache has been used so far. */
    public CacheUsage usage() {
        CacheStats stats = answers.stats();
        long bytes = answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
        return new CacheUsage(
                stats.hitCount(), stats.missCount(), stats.evictionCount(), answers.estimatedSize(), bytes);
    }
}
