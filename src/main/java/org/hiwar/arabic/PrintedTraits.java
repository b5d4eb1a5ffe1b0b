package org.hiwar.arabic;

/** What a printed word tells of itself that {@link Folding} takes away, as bits of a set. */
public final class PrintedTraits {
    /** Its ال is spelled with a hamza, ألعاب and إلهام, as the article never is. */
    public static final int OWN_ALEF_LAM = 1;
    /** It ends with ة, which is no possessive ه. */
    public static final int TEH_MARBUTA = 2;

    /** At most so many letters are joined before a word: وب, فس. */
    private static final int MOST_JOINED = 2;

    private PrintedTraits() {}

    /** The traits of a word as printed. */
    public static int of(CharSequence printed) {
        return (hasOwnAlefLam(printed) ? OWN_ALEF_LAM : 0) | (endsWithTehMarbuta(printed) ? TEH_MARBUTA : 0);
    }

    private static boolean hasOwnAlefLam(CharSequence printed) {
        int at = letter(printed, 0);
        for (int joined = 0; at < printed.length(); joined++) {
            char c = printed.charAt(at);
            int next = letter(printed, at + 1);
            if (c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW) {
                return next < printed.length() && printed.charAt(next) == Letters.LAM;
            }
            if (joined == MOST_JOINED || "وفبلكس".indexOf(c) < 0) {
                return false;
            }
            at = next;
        }
        return false;
    }

    private static boolean endsWithTehMarbuta(CharSequence printed) {
        for (int i = printed.length() - 1; i >= 0; i--) {
            if (!isUnwritten(printed.charAt(i))) {
                return printed.charAt(i) == Letters.TEH_MARBUTA;
            }
        }
        return false;
    }

    /** The place of the first letter from {@code at} on; the length where there is none. */
    private static int letter(CharSequence printed, int at) {
        int place = at;
        while (place < printed.length() && isUnwritten(printed.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isUnwritten(char c) {
        return c == Letters.TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
