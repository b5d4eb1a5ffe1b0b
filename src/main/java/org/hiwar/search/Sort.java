package org.hiwar.search;

/** The order of hits. */
public enum Sort {
    /** The best match first. */
    RELEVANCE,
    /** The latest interview first, undated ones last. Turns of one interview keep the printed order. */
    NEWEST,
    /** The earliest interview first, undated ones last. Turns of one interview keep the printed order. */
    OLDEST
}
