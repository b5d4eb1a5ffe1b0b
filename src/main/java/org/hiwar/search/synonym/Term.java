package org.hiwar.search.synonym;

import java.util.List;

/**
 * One side of a rule: a word or several words in a row.
 *
 * @param printed as the editor wrote it
 * @param words its words, folded; terms are compared by these
 */
record Term(String printed, List<String> words) {
    Term {
        words = List.copyOf(words);
    }

    static Term of(String printed) {
        String stripped = printed.strip();
        return new Term(
                stripped,
                FoldedWord.of(stripped).stream().map(FoldedWord::folded).toList());
    }

    /** Whether two terms are the same to a reader. */
    boolean same(Term other) {
        return words.equals(other.words);
    }
}
