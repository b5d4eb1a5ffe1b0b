package org.hiwar.interview;

/** A correction that no longer fits its text. The text is then refused as a whole. */
public final class StaleCorrection extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;

    /**
     * A correction that does not fit.
     *
     * @param at the line of the correction in its file, from 1
     * @param reason what does not fit
     */
    public StaleCorrection(int at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    /** The line of the correction in its file, from 1. */
    public int at() {
        return at;
    }
}
