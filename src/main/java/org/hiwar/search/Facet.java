package org.hiwar.search;

/** A property of turns by which hits are counted. */
public enum Facet {
    SPEAKER,
    ROLE,
    INTERVIEW,
    PUBLICATION,
    /** The year in which the interview was printed. */
    YEAR
}
