package org.hiwar.search.words;

/**
 * How the printed spelling of a word differs from its folded one, as a short string. Most differ in one or two letters (أمل and
 * امل), so neighbours in a sorted vocabulary often have equal differences, which take little memory.
 */
final class PrintedSpelling {
    /** Begins the difference of a spelling with another number of letters; the whole spelling follows. */
    private static final char WHOLE = '\uFFFF';

    private PrintedSpelling() {}

    /** The difference: the index of each differing letter and the printed letter; empty if none differs. */
    static String difference(String folded, String printed) {
        if (folded.length() != printed.length()) {
            return WHOLE + printed;
        }
        StringBuilder difference = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != printed.charAt(i)) {
                difference.append((char) i).append(printed.charAt(i));
            }
        }
        return difference.toString();
    }

    /** The printed spelling of a folded word. */
    static String printed(String folded, String difference) {
        if (difference.isEmpty()) {
            return folded;
        }
        if (difference.charAt(0) == WHOLE) {
            return difference.substring(1);
        }
        StringBuilder printed = new StringBuilder(folded);
        for (int i = 0; i < difference.length(); i += 2) {
            printed.setCharAt(difference.charAt(i), difference.charAt(i + 1));
        }
        return printed.toString();
    }
}
