package org.hiwar.arabic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text that no analyzer has cut, such as a query or a line of a list. A word is a run of letters and
 * digits of any script, of the marks written on them and of invisible characters. Every other character parts words.
 */
public final class WordPattern {
    /** One character of a word, as a class of Java's regular expressions. Unicode counts the tatweel among the letters. */
    public static final String CHARACTER = "[\\p{L}\\p{Nd}\\p{M}\\p{Cf}]";

    private static final Pattern WORD = Pattern.compile(CHARACTER + "++");

    private WordPattern() {}

    /** Finds one word after the other; a run of marks alone counts as a word too and is empty when folded. */
    public static Matcher matcher(CharSequence text) {
        return WORD.matcher(text);
    }
}
