package org.hiwar.search.words;

/**
 * What may have been meant.
 *
 * @param text as the archive prints it, one word or two
 * @param plausibility the higher the likelier: the logarithm of how many turns have it, less what the slips cost
 */
public record WordCorrection(String text, double plausibility) {
    /** A full slip, such as one wrong letter for another, needs a word some 50 times as frequent to make up for it. */
    private static final double PER_SLIP = 4;

    static WordCorrection of(String text, long count, double slips) {
        return new WordCorrection(text, Math.log1p((double) count) - PER_SLIP * slips);
    }
}
