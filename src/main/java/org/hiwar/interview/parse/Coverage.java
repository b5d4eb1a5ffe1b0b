package org.hiwar.interview.parse;

import java.util.List;

/** Proves that every character that is not blank lies in exactly one of the places that a text was laid out to. */
final class Coverage {
    private Coverage() {}

    /**
     * Checks the places, which are in order.
     *
     * @throws IllegalStateException where two overlap, or something visible lies in none
     */
    static void check(String text, List<Place> places) {
        int at = 0;
        Place before = null;
        for (Place place : places) {
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
    static void checkTurns(String text, List<Place> places, List<Draft> turns) {
        long placed = 0;
        for (Place place : places) {
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
