package org.hiwar.index;

/**
 * A folded word with one of its spellings. {@link TurnFields#WORDS} stores both as {@code folded TAB printed}.
 *
 * @param folded the folded word
 * @param printed one of its spellings, without marks
 */
public record IndexedWord(String folded, String printed) {
    /** Shorter words are not indexed: typing them is faster than choosing them from a list. */
    public static final int MIN_LENGTH = 3;

    private static final char SEPARATOR = '\t';

    /** Reads a word from a value of the field. */
    public static IndexedWord parse(String value) {
        int separator = value.indexOf(SEPARATOR);
        return new IndexedWord(value.substring(0, separator), value.substring(separator + 1));
    }

    /** Writes the word as a value of the field. */
    String value() {
        return folded + SEPARATOR + printed;
    }
}
