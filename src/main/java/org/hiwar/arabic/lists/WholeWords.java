package org.hiwar.arabic.lists;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiwar.arabic.Folding;

/**
 * Words whose first or last letters look joined but belong to the word: لبنان is not a dual of لبن. All words are folded.
 */
public final class WholeWords {
    private final Set<String> words;

    private WholeWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** A list of these words, which need not be folded. */
    public static WholeWords of(Collection<String> words) {
        return new WholeWords(words.stream().map(Folding::fold).collect(Collectors.toSet()));
    }

    public boolean contains(String folded) {
        return words.contains(folded);
    }
}
