package org.hiwar.search;

/** How far the form of a word may be from what was typed. */
public enum Depth {
    /** Every form of a word, ranked, most of the words. */
    FULL,
    /** All words, each with its letters as typed; of harakat only those that were asked for. */
    EXACT,
    /** All words, each in this form, however it is spelled. */
    FORM,
    /** All words, each by its stem: with other endings, with what may be joined to it, in its plural. */
    STEM
}
