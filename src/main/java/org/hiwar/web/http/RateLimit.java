package org.hiwar.web.http;

/**
 * How much one client may ask.
 *
 * @param perSecond requests a second in the long run
 * @param burst requests at once
 */
public record RateLimit(int perSecond, int burst) {
    /** Generous: somebody who types into a search box asks five times a second. */
    public static final RateLimit DEFAULT = new RateLimit(50, 200);

    public RateLimit {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("a rate limit lets at least one request pass");
        }
    }
}
