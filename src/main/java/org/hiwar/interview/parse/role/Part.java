package org.hiwar.interview.parse.role;

/** What a unit is in its interview. */
public enum Part {
    /** Before the first turn. */
    PREFACE,
    QUESTION,
    ANSWER,
    /** Goes on with the turn before. */
    MORE,
    /** A cross-heading or a note: a turn of neither role. */
    OTHER,
    /** A line of stars between parts, or a heading that says no more than that answers follow. */
    RULE,
    /** After the last turn. */
    AFTER
}
