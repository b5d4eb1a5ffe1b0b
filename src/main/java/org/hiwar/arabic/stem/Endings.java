package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.LexicalFeminines;

/**
 * Removes the endings of number, gender and person from a folded word without clitics. It tries the endings of light10 in
 * the order of light10, with these guards:
 *
 * <ul>
 *   <li>a word of {@link LexicalFeminines} keeps its ة
 *   <li>a whole word keeps every ending except the last letter of a nisba or a feminine
 *   <li>تان and تين become the ه of the singular if the singular is more frequent than the dual
 *   <li>ان is removed only if the rest is at least as frequent and the word takes neither ات nor a nisba, because no dual
 *       takes them
 *   <li>ها ات ون ين stay on a known word if the rest is no word: تلفزيون
 *   <li>وا, and the و of a plural before a genitive, are removed if the rest is at least as frequent: قالوا, مسؤولو
 *   <li>يء at the end becomes ء, so that لاجئ gets the stem of لاجئين
 * </ul>
 */
final class Endings {
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "وا", "و", "يه", "ه", "ي");
    /** Letters that remain, at least. */
    private static final int SHORTEST = 2;

    /** Letters of تان and تين. */
    private static final int DUAL = 3;

    private final AnalysisLists lists;

    Endings(AnalysisLists lists) {
        this.lists = lists;
    }

    String strip(String withoutClitics) {
        String word = singularOfDual(withoutClitics);
        for (String suffix : SUFFIXES) {
            String feminine = lists.feminines().stem(word);
            if (feminine != null) {
                return feminine;
            }
            int length = word.length() - suffix.length();
            if (length >= SHORTEST && word.endsWith(suffix) && isRemovable(suffix, word, word.substring(0, length))) {
                word = word.substring(0, length);
            }
        }
        return word.endsWith("يء") ? word.substring(0, word.length() - 2) + Letters.HAMZA : word;
    }

    private boolean isRemovable(String suffix, String word, String rest) {
        return switch (suffix) {
            case "يه", "ه", "ي" -> true;
            case "ان" -> rest.length() > SHORTEST && isDual(word, rest);
            case "وا", "و" -> rest.length() > SHORTEST && isAsFrequent(rest, word);
            default -> !lists.whole().contains(word) && (!lists.knows(word) || isWord(rest));
        };
    }

    private boolean isDual(String word, String rest) {
        boolean derives = lists.knows(word + "ات") || lists.knows(word + "يه");
        return !derives && !lists.whole().contains(word) && isAsFrequent(rest, word);
    }

    private boolean isAsFrequent(String rest, String word) {
        return lists.knows(rest) && lists.frequency(rest) >= lists.frequency(word);
    }

    private boolean isWord(String rest) {
        return lists.knows(rest) || lists.knows(rest + Letters.HEH) || lists.knows(rest + Letters.YEH);
    }

    private String singularOfDual(String word) {
        int length = word.length() - DUAL;
        if (length < SHORTEST || !(word.endsWith("تان") || word.endsWith("تين"))) {
            return word;
        }
        String singular = word.substring(0, length) + Letters.HEH;
        return lists.frequency(singular) > lists.counts().of(word) ? singular : word;
    }
}
