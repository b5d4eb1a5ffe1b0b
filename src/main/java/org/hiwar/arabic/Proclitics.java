package org.hiwar.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters that Arabic joins before words, and what is left of a folded word without them: first و or ف, then ب, ل or ك.
 * It asks no word list, so the caller has to look up among known words what is left.
 */
public final class Proclitics {
    /** "And" and "so", joined before everything else. */
    public static final String CONJUNCTIONS = "وف";

    /** "In", "to" and "like", joined before a noun and its article ({@link DefiniteArticle#AFTER_LAM}). */
    public static final String PREPOSITIONS = "بلك";

    /** Letters that a word needs, at least, once others are taken off. */
    private static final int SHORTEST = 3;

    private Proclitics() {}

    /** The word itself and what may be left of it, the longest first: ولامريكا, لامريكا, امريكا. */
    public static List<String> readings(String folded) {
        List<String> readings = new ArrayList<>(4);
        readings.add(folded);
        addWithout(CONJUNCTIONS, folded, readings);
        List<String> conjoined = List.copyOf(readings);
        conjoined.forEach(word -> addWithoutPreposition(word, readings));
        return readings.stream().distinct().toList();
    }

    private static void addWithoutPreposition(String word, List<String> readings) {
        addWithout(PREPOSITIONS, word, readings);
        if (word.startsWith(DefiniteArticle.AFTER_LAM) && word.length() > SHORTEST) {
            readings.add(DefiniteArticle.PLAIN + word.substring(DefiniteArticle.AFTER_LAM.length()));
        }
    }

    private static void addWithout(String letters, String word, List<String> readings) {
        if (word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0) {
            readings.add(word.substring(1));
        }
    }
}
