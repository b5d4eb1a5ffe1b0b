package org.hiwar.interview.parse.turn;

import java.util.List;
import org.hiwar.interview.text.Glyphs;

/** Checks that every character that is not blank belongs to exactly one part of the layout. */
public final class Coverage {
    private Coverage() {}

    /**
     * Checks the spans, which are in the order of the text.
     *
     * @throws IllegalStateException if two spans overlap, or a visible character is in none
     */
    public static void check(String text, List<CoveredSpan> spans) {
        int at = 0;
        CoveredSpan before = null;
        for (CoveredSpan span : spans) {
            if (span.start() < at) {
                throw new IllegalStateException(span + " overlaps " + before);
            }
            checkBlank(text, at, span.start(), span.line());
            at = span.end();
            before = span;
        }
        checkBlank(text, at, text.length(), before == null ? 1 : before.line());
    }

    private static void checkBlank(String text, int from, int to, int line) {
        int visible = Glyphs.skipBlank(text, from, to);
        if (visible < to) {
            throw new IllegalStateException(
                    "character " + visible + " near line " + line + " is in no part of the layout");
        }
    }

    /**
     * Checks that the turns have as many visible characters as the spans that belong to turns and headings.
     *
     * @throws IllegalStateException if the numbers differ
     */
    public static void checkTurns(String text, List<CoveredSpan> spans, List<TurnDraft> turns) {
        long inSpans = 0;
        for (CoveredSpan span : spans) {
            boolean turn = span.part().equals(Layout.TURN) || span.part().equals(Layout.HEADING);
            inSpans += turn ? visible(text, span.start(), span.end()) : 0;
        }
        long inTurns = 0;
        for (TurnDraft turn : turns) {
            inTurns += visible(turn.text(), 0, turn.text().length());
        }
        if (inTurns != inSpans) {
            throw new IllegalStateException(
                    "turns have " + inTurns + " visible characters and their spans have " + inSpans);
        }
    }

    private static long visible(String text, int from, int to) {
        long visible = 0;
        for (int i = from; i < to; i++) {
            visible += Glyphs.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }
}
