package org.hiwar.arabic;

import java.util.regex.Pattern;

/**
 * The article ال at the beginning of folded words, with the letters that may be joined before it. No word list is asked, so a word
 * that only begins like it is taken for one: for use where what a reader began to type is looked for in print.
 */
public final class DefiniteArticle {
    /** As it is mostly written. */
    public static final String PLAIN = "ال";
    /** As it may be written, as a regular expression of Java and of Lucene. */
    public static final String WRITTEN = "[وف]?(ال|بال|كال|لل)";

    private static final Pattern BEFORE_A_WORD = Pattern.compile("^" + WRITTEN + "(?=..)");

    private DefiniteArticle() {}

    /** The word without the article and what is joined before it; the word itself where it has none. */
    public static String off(String word) {
        return BEFORE_A_WORD.matcher(word).replaceFirst("");
    }
}
