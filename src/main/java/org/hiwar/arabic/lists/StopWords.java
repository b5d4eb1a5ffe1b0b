package org.hiwar.arabic.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;

/**
 * Words too frequent to tell one text from another. They are compared folded, so spelling does not matter, save one thing:
 * a word printed with a final ى is not the word with ي, or the name علي would go the way of على. A listed final ي stands
 * for both.
 */
public final class StopWords {
    private final Set<String> keys;

    private StopWords(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** The list that comes with the project, {@code es-config/stop-words.txt}. */
    public static StopWords standard() {
        return WordLists.standard().stopWords();
    }

    /** The words given, without those that are blank. */
    public static StopWords of(Collection<String> words) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            String key = key(word.strip());
            for (String spelling : List.of(key, withFinalMaksura(key))) {
                if (!key.isEmpty()) {
                    keys.add(spelling);
                }
            }
        }
        return new StopWords(keys);
    }

    /** Whether the word, as printed and not folded, is one of them. */
    public boolean contains(CharSequence printed) {
        return keys.contains(key(printed));
    }

    private static String key(CharSequence printed) {
        String folded = Folding.fold(printed);
        return endsInMaksura(printed) ? withFinalMaksura(folded) : folded;
    }

    private static String withFinalMaksura(String key) {
        boolean yeh = !key.isEmpty() && key.charAt(key.length() - 1) == Letters.YEH;
        return yeh ? key.substring(0, key.length() - 1) + Letters.ALEF_MAKSURA : key;
    }

    private static boolean endsInMaksura(CharSequence printed) {
        int last = printed.length() - 1;
        while (last >= 0 && Letters.isMarkOrInvisible(printed.charAt(last))) {
            last--;
        }
        return last >= 0 && printed.charAt(last) == Letters.ALEF_MAKSURA;
    }
}
