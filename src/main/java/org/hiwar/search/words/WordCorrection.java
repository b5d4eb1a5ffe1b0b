package org.hiwar.search.words;

/**
 * A correction of a word.
 *
 * @param text the correction as the archive prints it, one word or two
 * @param plausibility how likely it is: the logarithm of the number of turns that have it, minus the cost of the slips
 */
public record WordCorrection(String text, double plausibility) {
    /** The cost of a full slip, such as one wrong letter. The word must be about 55 times (e⁴) as frequent to make up for it. */
    private static final double PER_SLIP = 4;

    static WordCorrection of(String text, long count, double slips) {
        return new WordCorrection(text, Math.log1p((double) count) - PER_SLIP * slips);
    }
}
