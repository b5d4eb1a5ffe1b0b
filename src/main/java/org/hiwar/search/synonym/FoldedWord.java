package org.hiwar.search.synonym;

import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.WordPattern;

/**
 * A word of a text, folded. Terms and queries are compared by their folded words.
 *
 * @param folded the folded word
 * @param start its start in the text, in UTF-16 code units
 * @param end the position behind its last character
 */
record FoldedWord(String folded, int start, int end) {
    /** The words of a text in order, without those that are empty when folded. */
    static List<FoldedWord> of(String text) {
        return WordPattern.matcher(text)
                .results()
                .map(found -> new FoldedWord(Folding.fold(found.group()), found.start(), found.end()))
                .filter(word -> !word.folded().isEmpty())
                .toList();
    }
}
