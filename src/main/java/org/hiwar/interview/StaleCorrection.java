package org.hiwar.interview;

/** A correction that does not fit the text that it is for; nothing of the text is taken then. */
public final class StaleCorrection extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;

    /**
     * One that does not fit, and why.
     *
     * @param at the line of the correction in its file, from 1
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
