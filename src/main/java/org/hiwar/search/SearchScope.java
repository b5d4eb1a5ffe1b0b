package org.hiwar.search;

/** Where the words of a query are looked for. */
public enum SearchScope {
    /** In the turn itself and in the question it answers. */
    BOTH,
    /** In questions: in turns that ask, and in the question that a turn answers. */
    QUESTION,
    /** In what turns that are no question say themselves. */
    ANSWER
}
