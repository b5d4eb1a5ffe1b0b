package org.hiwar.arabic.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;

/**
 * Words that are too frequent to tell texts apart. They are compared folded, with one exception: a word printed with a
 * final ى does not match the same word with ي, because على, "on", is a stop word and the name علي is none. A listed word
 * with ي matches both.
 */
public final class StopWords {
    private final Set<String> keys;

    private StopWords(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** The list of the project, {@code es-config/stop-words.txt}. */
    public static StopWords standard() {
        return WordLists.standard().stopWords();
    }

    /** A list of these words; blank ones are left out. */
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

    /** Whether the list has the word, which must be as printed and not folded. */
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
