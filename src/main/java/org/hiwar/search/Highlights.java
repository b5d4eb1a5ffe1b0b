package org.hiwar.search;

/**
 * How matches are shown.
 *
 * @param style fragments of the turn, or all of it
 * @param fragments at most so many fragments, 1 to {@value #MAX_FRAGMENTS}
 * @param fragmentSize their length in UTF-16 code units, {@value #MIN_SIZE} to {@value #MAX_SIZE}; sentences are not cut for it
 *     unless they are twice as long
 * @param explain whether it is said why each is there
 */
public record Highlights(Style style, int fragments, int fragmentSize, boolean explain) {
    public static final int MAX_FRAGMENTS = 10;
    public static final int MIN_SIZE = 40;
    public static final int MAX_SIZE = 1_000;
    /** What a list of hits has room for. */
    public static final Highlights DEFAULT = new Highlights(Style.FRAGMENTS, 3, 160, false);

    /** How much of a turn is shown. */
    public enum Style {
        FRAGMENTS,
        WHOLE
    }

    /** @throws InvalidParameter where a number is out of its bounds */
    public Highlights {
        InvalidParameter.requireWithin("fragments", fragments, 1, MAX_FRAGMENTS);
        InvalidParameter.requireWithin("fragmentSize", fragmentSize, MIN_SIZE, MAX_SIZE);
    }
}
