package org.hiwar.arabic.lists;

import java.util.HashMap;
import java.util.Map;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Words that end with ة without being the feminine of another word: رياضة, sport, is not the feminine of رياض. Each is a
 * stem of its own, which its plural in ات and its listed forms (رياضي) share. All words are folded.
 */
public final class LexicalFeminines {
    private static final String PLURAL = "ات";

    private final Map<String, String> words;

    private LexicalFeminines(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Reads lines of a word that ends with ة, a tab, and the other forms that share its stem, with spaces between them.
     *
     * @throws InvalidList if a line does not begin with such a word
     */
    static LexicalFeminines of(ListLines list) {
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
        return new LexicalFeminines(words);
    }

    /** The stem, if the word is one of these or one of their forms; null for any other word. */
    public @Nullable String stem(String folded) {
        return words.get(folded);
    }
}
