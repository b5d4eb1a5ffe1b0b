package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions for a query that is being typed.
 *
 * @param query the query as typed
 * @param completions whole queries that begin with it, the most frequent first
 * @param speakers speakers whose name has a word that begins with it
 * @param interviews interviews whose title has a word that begins with it
 * @param didYouMean a query that finds more, or null
 */
public record Suggestions(
        String query,
        List<Completion> completions,
        List<SpeakerSummary> speakers,
        List<InterviewSummary> interviews,
        @Nullable String didYouMean) {
    /**
     * A completed query. {@code count} is the number of turns with its last word directly behind the words before it; if there
     * are none, the number of turns with all its words; if there are none either, the number of turns with its last word.
     */
    public record Completion(String text, long count) {}

    public static Suggestions none(String query) {
        return new Suggestions(query, List.of(), List.of(), List.of(), null);
    }

    public boolean hasNone() {
        return completions.isEmpty() && speakers.isEmpty() && interviews.isEmpty();
    }

    /** The same suggestions for another query. */
    public Suggestions as(String typed, @Nullable String correction) {
        return new Suggestions(typed, completions, speakers, interviews, correction);
    }
}
