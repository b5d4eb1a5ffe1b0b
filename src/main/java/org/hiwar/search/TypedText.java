package org.hiwar.search;

import java.lang.Character.UnicodeScript;

/** Checks the length of typed texts before they are searched for. */
public final class TypedText {
    /**
     * The most words of a text. Elasticsearch refuses 1,000 words if some of them may form one compound («input automaton is too
     * large»). Prose of 2,000 characters has about 400.
     */
    static final int MAX_WORDS = 500;

    private static final Object NO_WORD = new Object();
    private static final Object DIGITS = new Object();

    private TypedText() {}

    /**
     * Checks that a text can be searched for.
     *
     * @throws InvalidParameter if it is too long or has too many words
     */
    public static void check(String parameter, String text) {
        int max = SearchParameters.MAX_QUERY_LENGTH;
        if (text.length() > max) {
            throw new InvalidParameter(
                    parameter, "has " + text.length() + " characters; at most " + max + " are searched for");
        }
        int words = words(text);
        if (words > MAX_WORDS) {
            throw new InvalidParameter(
                    parameter, "has " + words + " words; at most " + MAX_WORDS + " are searched for");
        }
    }

    /**
     * The number of words that an analyzer may find: runs of letters of one script or of digits, and each ideograph and
     * pictograph. «ا.ا.ا» has three.
     */
    private static int words(String text) {
        int words = 0;
        Object last = NO_WORD;
        for (int c : text.codePoints().filter(c -> !isWithinWords(c)).toArray()) {
            Object kind = kind(c);
            boolean alone = Character.isIdeographic(c) || kind == UnicodeScript.HIRAGANA || isPictograph(c);
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

    private static boolean isPictograph(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
