package org.hiwar.arabic.typing;

/** A walk over words in order, which can pass over all words that begin alike. It begins before the first word. */
public interface WordWalk {
    /** Goes to the next word; false if there is none. */
    boolean next();

    /** Goes to the next word that does not begin with the first letters of the present one; false if there is none. */
    boolean skip(int letters);

    /** The number of letters with which the present word begins like the word where the walk was before. */
    int shared();

    /** The number of letters of the present word. */
    int length();

    /** A letter of the present word, counted from 0. */
    char letter(int at);
}
