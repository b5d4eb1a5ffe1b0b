package org.hiwar.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is asked of the archive. Implementations are safe for use by many threads.
 *
 * <p>Every method throws {@link InvalidParameter} for what the caller can mend and
 * {@link org.hiwar.index.EngineUnavailable} where Elasticsearch does not answer.
 */
public interface Searcher {
    /** The longest list of {@link #interviews} and {@link #speakers} on one page. */
    int MAX_LIST = 100;
    /** The most turns of context on either side. */
    int MAX_CONTEXT = 20;

    SearchResult search(SearchParameters request);

    /** What a reader who typed this may want; at most {@code size} (1 to 20) of each kind. */
    Suggestions suggest(String query, int size);

    /** Speakers by number of turns; where {@code name} is given, those with a word in their name that begins like it. */
    Page<SpeakerSummary> speakers(@Nullable String name, int page, int size);

    /** A speaker by id or any spelling. */
    Optional<SpeakerSummary> speaker(String idOrName);

    /** Interviews, the latest first; {@code speaker} (id or spelling) narrows to those in which they speak. */
    Page<InterviewEntry> interviews(@Nullable String speaker, int page, int size);

    Optional<InterviewText> interview(String id);

    /** Whether {@link #interview} would find one, without reading it. */
    boolean hasInterview(String id);

    /** A turn with {@code context} turns on either side, 0 to {@value #MAX_CONTEXT}. */
    Optional<TurnContext> turn(String id, int context);
}
