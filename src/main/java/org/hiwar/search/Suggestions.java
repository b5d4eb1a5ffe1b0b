package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may want to type.
 *
 * @param query as typed
 * @param completions whole queries that begin like it, most frequent first
 * @param speakers people whose name has a word that begins like it
 * @param interviews interviews whose title has a word that begins like it
 * @param didYouMean a query that finds more, or null
 */
public record Suggestions(
        String query,
        List<Completion> completions,
        List<SpeakerSummary> speakers,
        List<InterviewSummary> interviews,
        @Nullable String didYouMean) {
    /**
     * A whole query. {@code count} is the number of turns that have its last word: behind the words before it, or else with
     * them, or else by itself.
     */
    public record Completion(String text, long count) {}

    public static Suggestions none(String query) {
        return new Suggestions(query, List.of(), List.of(), List.of(), null);
    }

    public boolean isEmpty() {
        return completions.isEmpty() && speakers.isEmpty() && interviews.isEmpty();
    }

    /** The same for another query. */
    public Suggestions as(String typed, @Nullable String meant) {
        return new Suggestions(typed, completions, speakers, interviews, meant);
    }
}
