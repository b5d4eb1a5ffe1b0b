package org.hiwar.search;

import java.lang.Character.UnicodeScript;

/** Bounds what is typed, before anything is made of it. */
public final class TypedText {
    /**
     * Words, however they are joined: «ا.ا.ا» has three. Elasticsearch refuses texts of 1,000 if some of them may be one
     * («input automaton is too large»); in 2,000 characters of prose there are 400.
     */
    static final int MAX_WORDS = 500;

    private static final Object NO_WORD = new Object();
    private static final Object DIGITS = new Object();

    private TypedText() {}

    /**
     * Lets a text pass that can be searched for.
     *
     * @throws InvalidParameter if it is too long or has too many words
     */
    public static void check(String parameter, String text) {
        int most = SearchParameters.MAX_QUERY_LENGTH;
        if (text.length() > most) {
            throw new InvalidParameter(
                    parameter, "has " + text.length() + " characters; at most " + most + " are searched for");
        }
        int words = words(text);
        if (words > MAX_WORDS) {
            throw new InvalidParameter(
                    parameter, "has " + words + " words; at most " + MAX_WORDS + " are searched for");
        }
    }

    /** How many words an analyzer may see: runs of letters of one script or of digits, and each ideograph and picture. */
    private static int words(String text) {
        int words = 0;
        Object last = NO_WORD;
        for (int c : text.codePoints().filter(c -> !isWithinWords(c)).toArray()) {
            Object kind = kind(c);
            boolean alone = Character.isIdeographic(c) || kind == UnicodeScript.HIRAGANA || isPicture(c);
            if (alone || (kind != NO_WORD && kind != last)) {
                words++;
            }
            last = kind;
        }
        return words;
    }

    private static Object kind(int c) {
        if (Character.isDigit(c)) {
            return DIGITS;
        }
        return Character.isLetter(c) ? UnicodeScript.of(c) : NO_WORD;
    }

    private static boolean isWithinWords(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
