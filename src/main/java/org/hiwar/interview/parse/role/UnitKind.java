package org.hiwar.interview.parse.role;

/** What a unit is in its interview. */
public enum UnitKind {
    /** A unit before the first turn. */
    PREFACE,
    /** The beginning of a question. */
    QUESTION,
    /** The beginning of an answer. */
    ANSWER,
    /** A unit that belongs to the turn before it. */
    CONTINUATION,
    /** A cross-heading or a note: a turn that is neither question nor answer. */
    OTHER,
    /** A line of stars between parts of the text, or a heading that only says that answers follow. */
    SEPARATOR,
    /** A unit after the last turn. */
    POSTFACE
}
