package org.hiwar.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers all requests to the archive. Implementations are safe for use by many threads.
 *
 * <p>Every method throws {@link InvalidParameter} if the caller can correct the request, and
 * {@link org.hiwar.index.EngineUnavailable} if Elasticsearch does not answer.
 */
public interface Searcher {
    /** The most items on one page of {@link #interviews} and {@link #speakers}. */
    int MAX_LIST = 100;
    /** The most turns of context on each side of a turn. */
    int MAX_CONTEXT = 20;

    SearchResult search(SearchParameters request);

    /**
     * What the archive holds.
     *
     * @param interviews the most interviews, 1 to {@value #MAX_LIST}
     * @param speakers the most speakers, 1 to {@value #MAX_LIST}
     * @param examples the most examples
     */
    ArchiveOverview overview(int interviews, int speakers, int examples);

    /** Suggestions for a query that is being typed; at most {@code size} (1 to 20) of each kind. */
    Suggestions suggest(String query, int size);

    /**
     * Speakers, those with the most turns first. If {@code name} is given, only those with a word in their name that begins with
     * it.
     */
    Page<SpeakerSummary> speakers(@Nullable String name, int page, int size);

    /** The speaker with this id, or with this name in any of its spellings. */
    Optional<SpeakerSummary> speaker(String idOrName);

    /**
     * Interviews, the latest first. If {@code speaker} (id or any spelling) is given, only those in which that speaker takes
     * part.
     */
    Page<InterviewEntry> interviews(@Nullable String speaker, int page, int size);

    Optional<InterviewText> interview(String id);

    /** Whether the archive has an interview with this id. */
    boolean hasInterview(String id);

    /** A turn with {@code context} turns on each side, 0 to {@value #MAX_CONTEXT}. */
    Optional<TurnContext> turn(String id, int context);
}
