package org.hiwar.arabic;

import java.util.regex.Pattern;

/**
 * The article ال at the beginning of folded words, with the letters that may be joined before it. It asks no word list, so
 * it also finds an article in a word that merely begins with ال: الماني. It is meant for completing what a reader began to
 * type.
 */
public final class DefiniteArticle {
    /** The article with nothing joined to it. */
    public static final String PLAIN = "ال";

    /** ل and the article: its alef is not written. */
    public static final String AFTER_LAM = "لل";
    /** The article with what may be joined before it, as a regular expression for Java and for Lucene. */
    public static final String WRITTEN =
            "[" + Proclitics.CONJUNCTIONS + "]?(" + PLAIN + "|ب" + PLAIN + "|ك" + PLAIN + "|" + AFTER_LAM + ")";

    private static final Pattern BEFORE_A_WORD = Pattern.compile("^" + WRITTEN + "(?=..)");

    private DefiniteArticle() {}

    /** Whether the word is ال and at least so many letters. */
    public static boolean begins(String word, int letters) {
        return word.startsWith(PLAIN) && word.length() >= PLAIN.length() + letters;
    }

    /** The word without the ال that it begins with. */
    public static String afterPlain(String word) {
        return word.substring(PLAIN.length());
    }

    /** Takes off the article and what is joined before it; returns a word without an article unchanged. */
    public static String off(String word) {
        return BEFORE_A_WORD.matcher(word).replaceFirst("");
    }
}
