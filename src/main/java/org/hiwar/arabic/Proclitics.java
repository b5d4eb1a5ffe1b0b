package org.hiwar.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * What may be left of a folded word when the letters that Arabic joins before words are taken off: و or ف, then ب, ل or ك,
 * where لل stands for ل and ال. No word list is asked: for use where what is left is looked up among known words.
 */
public final class Proclitics {
    /** Fewer letters than this are no word of their own. */
    private static final int SHORTEST = 3;

    private Proclitics() {}

    /** The word itself and what is left of it, the longest first: ولامريكا, لامريكا, امريكا. */
    public static List<String> readings(String folded) {
        List<String> readings = new ArrayList<>(4);
        readings.add(folded);
        addWithout("وف", folded, readings);
        List<String> conjoined = List.copyOf(readings);
        conjoined.forEach(word -> addWithoutPreposition(word, readings));
        return readings.stream().distinct().toList();
    }

    private static void addWithoutPreposition(String word, List<String> readings) {
        addWithout("بلك", word, readings);
        if (word.startsWith("لل") && word.length() > SHORTEST) {
            readings.add("ال" + word.substring(2));
        }
    }

    private static void addWithout(String letters, String word, List<String> readings) {
        if (word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0) {
            readings.add(word.substring(1));
        }
    }
}
