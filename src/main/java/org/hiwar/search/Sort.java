package org.hiwar.search;

/** The order of hits. */
public enum Sort {
    /** The best match first. */
    RELEVANCE,
    /** The latest interview first, undated ones last; in printed order within one. */
    NEWEST,
    /** The earliest interview first, undated ones last; in printed order within one. */
    OLDEST
}
