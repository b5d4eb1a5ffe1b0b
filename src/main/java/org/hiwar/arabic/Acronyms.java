package org.hiwar.arabic;

/**
 * Acronyms as words: {@code C.S.T.O.} is CSTO, and أ ف ب, أ.ف.ب and أ. ف. ب. are one word. Latin letters with spaces between them
 * stay apart: A is also an article, and I a pronoun.
 */
public final class Acronyms {
    private static final int MOST_MARKS = 2;

    private Acronyms() {}

    /** Whether the word is one Arabic letter; the marks on it do not count. و, which is also "and", is none. */
    public static boolean isLetter(CharSequence word) {
        if (word.length() > MOST_MARKS + 1) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < word.length() && letters < 2; i++) {
            char c = word.charAt(i);
            if (Letters.isMark(c) && c != Letters.TATWEEL) {
                continue;
            }
            letters += Letters.isArabicLetter(c) && c != Letters.WAW ? 1 : 2;
        }
        return letters == 1;
    }

    /** A word of single letters with stops between them, without the stops; any other word itself. */
    public static String withoutStops(String word) {
        if (word.length() < 3 || word.charAt(1) != '.') {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean wanted = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!wanted) {
                return word;
            }
        }
        return word.replace(".", "");
    }
}
