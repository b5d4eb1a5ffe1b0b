package org.hiwar.index;

/**
 * A word in the form in which {@link TurnFields#WORDS} keeps it: {@code folded TAB printed}.
 *
 * @param folded the folded word
 * @param printed one of its spellings, without marks
 */
public record IndexedWord(String folded, String printed) {
    /** Shorter words are not kept: they are typed faster than chosen from a list. */
    public static final int MIN_LENGTH = 3;

    private static final char SEPARATOR = '\t';

    /** Reads a value of the field. */
    public static IndexedWord parse(String value) {
        int separator = value.indexOf(SEPARATOR);
        return new IndexedWord(value.substring(0, separator), value.substring(separator + 1));
    }

    /** The value of the field. */
    String value() {
        return folded + SEPARATOR + printed;
    }
}
