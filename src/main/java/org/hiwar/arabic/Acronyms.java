package org.hiwar.arabic;

/**
 * Writes acronyms as one word: {@code C.S.T.O.} becomes CSTO, and أ ف ب, أ.ف.ب and أ. ف. ب. become one word. Latin letters
 * with spaces between them stay apart, because A is also an article and I a pronoun.
 */
public final class Acronyms {
    private static final int MAX_MARKS = 2;

    private Acronyms() {}

    /** Whether the word is a single Arabic letter, with or without marks. و does not count, because it also means "and". */
    public static boolean isSingleLetter(CharSequence word) {
        if (word.length() > MAX_MARKS + 1) {
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

    /**
     * Removes the full stops from a word of single letters with full stops between them; returns any other word unchanged.
     */
    public static String withoutFullStops(String word) {
        if (word.length() < 3 || word.charAt(1) != '.') {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return word;
            }
        }
        return word.replace(".", "");
    }
}
