package org.hiwar.interview.parse.turn;

import java.util.List;
import org.hiwar.interview.text.Glyphs;

/** Proves that every character that is not blank lies in exactly one of the places that a text was laid out to. */
public final class Coverage {
    private Coverage() {}

    /**
     * Checks the places, which are in order.
     *
     * @throws IllegalStateException where two overlap, or something visible lies in none
     */
    public static void check(String text, List<CoveredSpan> places) {
        int at = 0;
        CoveredSpan before = null;
        for (CoveredSpan place : places) {
            if (place.start() < at) {
                throw new IllegalStateException(place + " overlaps " + before);
            }
            checkBlank(text, at, place.start(), place.line());
            at = place.end();
            before = place;
        }
        checkBlank(text, at, text.length(), before == null ? 1 : before.line());
    }

    private static void checkBlank(String text, int from, int to, int line) {
        int visible = Glyphs.skipBlank(text, from, to);
        if (visible < to) {
            throw new IllegalStateException("character " + visible + " near line " + line + " lies in no place");
        }
    }

    /**
     * Checks that the turns say what stands in their places, no more and no less.
     *
     * @throws IllegalStateException where they do not
     */
    public static void checkTurns(String text, List<CoveredSpan> places, List<Draft> turns) {
        long placed = 0;
        for (CoveredSpan place : places) {
            boolean turn = place.what().equals(Layout.TURN) || place.what().equals(Layout.HEADING);
            placed += turn ? visible(text, place.start(), place.end()) : 0;
        }
        long said = 0;
        for (Draft turn : turns) {
            said += visible(turn.text(), 0, turn.text().length());
        }
        if (said != placed) {
            throw new IllegalStateException("turns say " + said + " characters and their places have " + placed);
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
