package org.hiwar.search;

/** How far a printed word may differ from the typed word and still match. */
public enum Depth {
    /** A turn needs most of the words, each in any form; the nearest forms rank first. */
    FULL,
    /** A turn needs all words with the letters as typed. Harakat are compared only if {@link Matching#harakat} asks for it. */
    EXACT,
    /** A turn needs all words in the typed form; their spelling may differ. */
    FORM,
    /** A turn needs all words with the same stem: endings, joined letters and the broken plural may differ. */
    STEM
}
