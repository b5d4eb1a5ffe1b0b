package org.hiwar.arabic.lists;

import java.util.HashMap;
import java.util.Map;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words whose ة makes another word of them, not the feminine of one: رياضة, sport, and الرياض. Each is its own stem, with its
 * plural in ات and the forms that go with it: رياضي. Compared folded.
 */
public final class OwnFeminines {
    private static final String PLURAL = "ات";

    private final Map<String, String> words;

    private OwnFeminines(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Lines of a word that ends with ة, and behind a tab the other forms that share its stem, parted by spaces.
     *
     * @throws InvalidList where a word does not end so
     */
    static OwnFeminines of(ListLines list) {
        Map<String, String> words = new HashMap<>();
        for (ListLines.ListLine line : list.lines()) {
            String[] forms = line.text().strip().split("[\t ]+", -1);
            String word = Folding.fold(forms[0]);
            if (word.length() < 3 || !word.endsWith(String.valueOf(Letters.HEH))) {
                throw new InvalidList(
                        list.list(), line.number(), "does not begin with a word in ة: \"" + line.text() + '"');
            }
            words.putIfAbsent(word.substring(0, word.length() - 1) + PLURAL, word);
            for (String form : forms) {
                words.put(Folding.fold(form), word);
            }
        }
        return new OwnFeminines(words);
    }

    /** The stem of a folded word that is one of these or a form of one; null of any other word. */
    public @Nullable String stem(String folded) {
        return words.get(folded);
    }
}
