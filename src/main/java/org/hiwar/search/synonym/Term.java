package org.hiwar.search.synonym;

import java.util.List;

/**
 * One side of a rule: a word or several words in a row.
 *
 * @param printed the term as it is written in the rules
 * @param words its folded words, by which terms are compared
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

    /** Whether a reader takes the two for the same term. */
    boolean same(Term other) {
        return words.equals(other.words);
    }
}
