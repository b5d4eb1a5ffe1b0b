package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn that matches.
 *
 * @param id the id of the turn
 * @param score its score, or null if hits are not sorted by relevance
 * @param interview the interview that it belongs to
 * @param ordinal its number in the interview, from 1; 0 is the preface
 * @param role {@code question}, {@code answer} or {@code other}
 * @param speaker the speaker, or null if unknown
 * @param text the whole turn
 * @param highlights fragments of the text or the whole text, HTML-escaped, with matches in {@code <mark>}; the beginning of the
 *     text if nothing is marked
 * @param question the question that the turn answers, or null if the turn is no answer
 * @param titleHighlight the title, HTML-escaped, with matches in {@code <mark>}, or null if the title did not match
 * @param matchedIn the places in which words were found: {@code answer}, {@code question}, {@code other} or {@code preface} for
 *     the turn itself, {@code question} also for the question that it answers, and {@code title}
 * @param explanation the reason of each mark, or null if no explanation was asked for
 * @param confidence how sure the parser was, 0 to 1
 * @param url the path of the turn's page, from the root of the service
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
    /** The question that a turn answers; {@code highlights} holds the whole question as one text with its matches marked. */
    public record Question(
            String id, int ordinal, @Nullable SpeakerRef speaker, String text, List<String> highlights) {}
}
