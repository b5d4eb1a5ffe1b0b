package org.hiwar.search.synonym;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/**
 * One side of a rule: a word or a few in a row.
 *
 * @param printed as the editor wrote it
 * @param words folded; what {@code printed} is compared by
 */
record Term(String printed, List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}ـ]+");

    Term {
        words = List.copyOf(words);
    }

    static Term of(String printed) {
        String stripped = printed.strip();
        return new Term(stripped, words(stripped));
    }

    /** The words of a text, folded, without what stands between them. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> Folding.fold(found.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether two terms are the same to a reader. */
    boolean same(Term other) {
        return words.equals(other.words);
    }

    static Matcher matcher(String text) {
        return WORD.matcher(text);
    }
}
