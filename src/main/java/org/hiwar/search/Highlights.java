package org.hiwar.search;

/**
 * How the matches of a hit are shown.
 *
 * @param style whether fragments of the turn are shown or the whole turn
 * @param fragments the most fragments of a hit, 1 to {@value #MAX_FRAGMENTS}
 * @param fragmentSize the length of a fragment in UTF-16 code units, {@value #MIN_SIZE} to {@value #MAX_SIZE}; a sentence is cut
 *     only if it is more than twice as long
 * @param explain whether each hit says why its words are marked
 */
public record Highlights(Style style, int fragments, int fragmentSize, boolean explain) {
    public static final int MAX_FRAGMENTS = 10;
    public static final int MIN_SIZE = 40;
    public static final int MAX_SIZE = 1_000;
    /** Fits a list of hits. */
    public static final Highlights DEFAULT = new Highlights(Style.FRAGMENTS, 3, 160, false);

    /** How much of a turn is shown. */
    public enum Style {
        FRAGMENTS,
        WHOLE
    }

    /** @throws InvalidParameter if a number is out of its bounds */
    public Highlights {
        InvalidParameter.requireWithin("fragments", fragments, 1, MAX_FRAGMENTS);
        InvalidParameter.requireWithin("fragmentSize", fragmentSize, MIN_SIZE, MAX_SIZE);
    }
}
