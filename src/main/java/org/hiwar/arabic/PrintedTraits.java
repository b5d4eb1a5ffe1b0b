package org.hiwar.arabic;

/** What {@link Folding} takes away from a printed word although it decides the stem, as bits of a set. */
public final class PrintedTraits {
    /** The word begins with أل or إل, as ألعاب and إلهام do. The article is never spelled with a hamza. */
    public static final int OWN_ALEF_LAM = 1;
    /** The word ends with ة, which is no possessive ه. */
    public static final int TEH_MARBUTA = 2;

    /** The highest number of letters that are joined before a word: وب, فس. */
    private static final int MAX_JOINED = 2;

    private static final String JOINED = Proclitics.CONJUNCTIONS + Proclitics.PREPOSITIONS + Letters.SEEN;

    private PrintedTraits() {}

    /** The traits of a word as printed. */
    public static int of(CharSequence printed) {
        return (hasOwnAlefLam(printed) ? OWN_ALEF_LAM : 0) | (endsWithTehMarbuta(printed) ? TEH_MARBUTA : 0);
    }

    private static boolean hasOwnAlefLam(CharSequence printed) {
        int at = indexOfLetter(printed, 0);
        for (int joined = 0; at < printed.length(); joined++) {
            char c = printed.charAt(at);
            int next = indexOfLetter(printed, at + 1);
            if (c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW) {
                return next < printed.length() && printed.charAt(next) == Letters.LAM;
            }
            if (joined == MAX_JOINED || JOINED.indexOf(c) < 0) {
                return false;
            }
            at = next;
        }
        return false;
    }

    private static boolean endsWithTehMarbuta(CharSequence printed) {
        for (int i = printed.length() - 1; i >= 0; i--) {
            if (!isMarkOrTatweel(printed.charAt(i))) {
                return printed.charAt(i) == Letters.TEH_MARBUTA;
            }
        }
        return false;
    }

    /** Where the first letter from {@code at} on stands; the length of the word if there is none. */
    private static int indexOfLetter(CharSequence printed, int at) {
        int place = at;
        while (place < printed.length() && isMarkOrTatweel(printed.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isMarkOrTatweel(char c) {
        return c == Letters.TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
