package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Letters;

/**
 * Stems folded words lightly: removes the article with what is joined before it, and the endings of number, gender and
 * possession. These are the rules of light10 (Larkey, Ballesteros and Connell, 2007), written for folded words:
 *
 * <ul>
 *   <li>remove one of the prefixes ال وال بال كال فال لل if at least two letters remain; otherwise remove و if at least
 *       three remain
 *   <li>then remove the suffixes ها ان ات ون ين يه ه ي in this order, each once, if at least two letters remain
 * </ul>
 */
public final class LightStemmer {
    private static final List<String> PREFIXES = List.of("ال", "وال", "بال", "كال", "فال", "لل");
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");
    /** Letters that remain, at least. */
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
