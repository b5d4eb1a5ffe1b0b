package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;

/**
 * Light stemming of folded words: takes the article and what is joined before it, and the endings of number, gender and
 * possession. The rules of light10 (Larkey, Ballesteros and Connell, 2007), as they read after folding:
 *
 * <ul>
 *   <li>one prefix of ال وال بال كال فال لل, where two letters remain; else و, where three remain
 *   <li>then the suffixes ها ان ات ون ين يه ه ي in that order, each once, where two letters remain
 * </ul>
 */
public final class LightStemmer {
    private static final List<String> PREFIXES = List.of("ال", "وال", "بال", "كال", "فال", "لل");
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");
    private static final int SHORTEST = 2;

    private LightStemmer() {}

    /** The stem of a word that {@link Folding} has folded. */
    public static String stem(String folded) {
        return endings(folded, prefixLength(folded));
    }

    private static String endings(String folded, int start) {
        int end = folded.length();
        for (String suffix : SUFFIXES) {
            boolean ends = folded.startsWith(suffix, end - suffix.length());
            if (ends && end - suffix.length() - start >= SHORTEST) {
                end -= suffix.length();
            }
        }
        return folded.substring(start, end);
    }

    private static int prefixLength(String word) {
        for (String prefix : PREFIXES) {
            if (word.length() >= prefix.length() + SHORTEST && word.startsWith(prefix)) {
                return prefix.length();
            }
        }
        return word.length() > SHORTEST + 1 && word.charAt(0) == Letters.WAW ? 1 : 0;
    }
}
