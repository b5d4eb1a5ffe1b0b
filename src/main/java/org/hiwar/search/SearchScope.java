package org.hiwar.search;

/** The texts in which the words of a query are looked for. */
public enum SearchScope {
    /** In the turn itself and in the question it answers. */
    BOTH,
    /** In questions: the text of turns with the role question, and the question that a turn answers. */
    QUESTION,
    /** In the text of turns that are no questions. */
    ANSWER
}
