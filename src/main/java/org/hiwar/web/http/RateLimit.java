package org.hiwar.web.http;

/**
 * The number of requests that one client may send.
 *
 * @param perSecond requests per second in the long run
 * @param burst requests that a client may send at once after a pause
 */
public record RateLimit(int perSecond, int burst) {
    /** Ten times the five requests per second that a person sends while typing into a search box. */
    public static final RateLimit DEFAULT = new RateLimit(50, 200);

    public RateLimit {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("a rate limit lets at least one request pass");
        }
    }
}
