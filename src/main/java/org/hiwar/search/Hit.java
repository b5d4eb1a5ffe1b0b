package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn that matches.
 *
 * @param id the turn's
 * @param score its rank value, or null where the order is not by relevance
 * @param interview where it was said
 * @param ordinal its place there, from 1; 0 is the preface
 * @param role {@code question}, {@code answer} or {@code other}
 * @param speaker who said it, or null where unknown
 * @param text the whole turn
 * @param highlights HTML-escaped fragments of it, or all of it, matches in {@code <mark>}; its beginning where nothing is marked
 * @param question for an answer the question before it, else null
 * @param titleHighlight the title, HTML-escaped, matches in {@code <mark>}, or null where nothing of it matched
 * @param matchedIn where the words were found: {@code answer}, {@code question}, {@code other} or {@code preface} by what the
 *     turn is, {@code question} also where the question it answers has them, {@code title}
 * @param explanation why each mark is there, or null where that was not asked
 * @param confidence how sure the parser was, 0 to 1
 * @param url the page of the turn, from the service's root
 */
public record Hit(
        String id,
        @Nullable Double score,
        InterviewSummary interview,
        int ordinal,
        String role,
        @Nullable SpeakerRef speaker,
        String text,
        List<String> highlights,
        @Nullable Question question,
        @Nullable String titleHighlight,
        List<String> matchedIn,
        @Nullable List<Reason> explanation,
        double confidence,
        String url) {
    /** The question that an answer answers; {@code highlights} as in the hit, the whole question. */
    public record Question(
            String id, int ordinal, @Nullable SpeakerRef speaker, String text, List<String> highlights) {}
}
