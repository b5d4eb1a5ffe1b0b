package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.OwnFeminines;

/**
 * Takes the endings of number, gender and person from a folded word without clitics. The endings of light10, in its order,
 * with these guards:
 *
 * <ul>
 *   <li>a word whose ة makes another word of it keeps it: {@link OwnFeminines}
 *   <li>a whole word keeps them all, save the last letter of a nisba or a feminine
 *   <li>تان and تين become the ه of the singular where that is not less frequent than the dual
 *   <li>ان goes only from a word that is at least as frequent without it and takes neither ات nor a nisba: no dual does
 *   <li>ها ات ون ين stay on a known word whose rest is none: تلفزيون
 *   <li>وا and the و of a plural before a genitive go where the rest is a more frequent word: قالوا, مسؤولو
 *   <li>يء at the end becomes ء, so that لاجئ meets لاجئين
 * </ul>
 */
final class Endings {
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "وا", "و", "يه", "ه", "ي");
    private static final int SHORTEST = 2;
    private static final int DUAL = 3;

    private final AnalysisLists vocabulary;

    Endings(AnalysisLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    String strip(String bare) {
        String word = singularOfDual(bare);
        for (String suffix : SUFFIXES) {
            String own = vocabulary.feminines().stem(word);
            if (own != null) {
                return own;
            }
            int length = word.length() - suffix.length();
            if (length >= SHORTEST && word.endsWith(suffix) && goes(suffix, word, word.substring(0, length))) {
                word = word.substring(0, length);
            }
        }
        return word.endsWith("يء") ? word.substring(0, word.length() - 2) + Letters.HAMZA : word;
    }

    private boolean goes(String suffix, String word, String rest) {
        return switch (suffix) {
            case "يه", "ه", "ي" -> true;
            case "ان" -> rest.length() > SHORTEST && isDual(word, rest);
            case "وا", "و" -> rest.length() > SHORTEST && isMoreFrequent(rest, word);
            default -> !vocabulary.whole().contains(word) && (!vocabulary.knows(word) || isWord(rest));
        };
    }

    private boolean isDual(String word, String rest) {
        boolean derives = vocabulary.knows(word + "ات") || vocabulary.knows(word + "يه");
        return !derives && !vocabulary.whole().contains(word) && isMoreFrequent(rest, word);
    }

    private boolean isMoreFrequent(String rest, String word) {
        return vocabulary.knows(rest) && vocabulary.frequency(rest) >= vocabulary.frequency(word);
    }

    private boolean isWord(String rest) {
        return vocabulary.knows(rest) || vocabulary.knows(rest + Letters.HEH) || vocabulary.knows(rest + Letters.YEH);
    }

    private String singularOfDual(String word) {
        int length = word.length() - DUAL;
        if (length < SHORTEST || !(word.endsWith("تان") || word.endsWith("تين"))) {
            return word;
        }
        String singular = word.substring(0, length) + Letters.HEH;
        return vocabulary.frequency(singular) > vocabulary.counts().of(word) ? singular : word;
    }
}
