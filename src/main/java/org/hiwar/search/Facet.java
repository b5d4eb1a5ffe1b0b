package org.hiwar.search;

/** What hits are counted by. */
public enum Facet {
    SPEAKER,
    ROLE,
    INTERVIEW,
    PUBLICATION,
    /** The year of printing. */
    YEAR
}
