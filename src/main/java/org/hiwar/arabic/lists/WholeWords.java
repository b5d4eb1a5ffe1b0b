package org.hiwar.arabic.lists;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiwar.arabic.Folding;

/** Words whose first or last letters look joined and are their own: لبنان is no dual of لبن. Compared folded. */
public final class WholeWords {
    private final Set<String> words;

    private WholeWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** These words, in any spelling. */
    public static WholeWords of(Collection<String> words) {
        return new WholeWords(words.stream().map(Folding::fold).collect(Collectors.toSet()));
    }

    public boolean contains(String folded) {
        return words.contains(folded);
    }
}
