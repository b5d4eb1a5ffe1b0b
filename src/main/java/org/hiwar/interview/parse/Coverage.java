package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Span;

/** Proves that every character that is not blank lies in exactly one of the places that a text was laid out to. */
final class Coverage {
    private Coverage() {}

    /**
     * Checks the places, which are in order.
     *
     * @throws IllegalStateException where two overlap, or something visible lies in none
     */
    static void check(String text, List<Span> places) {
        int at = 0;
        for (Span place : places) {
            if (place.start() < at) {
                throw new IllegalStateException("characters " + place.start() + ".." + at + " lie in two places");
            }
            checkBlank(text, at, place.start());
            at = place.end();
        }
        checkBlank(text, at, text.length());
    }

    private static void checkBlank(String text, int from, int to) {
        int visible = Glyphs.skipBlank(text, from, to);
        if (visible < to) {
            throw new IllegalStateException("character " + visible + " lies in no place");
        }
    }
}
