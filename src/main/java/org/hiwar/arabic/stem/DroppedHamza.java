package org.hiwar.arabic.stem;

import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.lists.AnalysisLists;

/**
 * Gives a folded word that nobody knows the hamza that was left out. It is looked for where print leaves it out: for a ي after ا
 * within the word (طايرة), the first of two و (مسوول), and a و behind the first letter of a derived word or a verb (موتمر, يوثر).
 */
final class DroppedHamza {
    private static final int SHORTEST = 4;
    /** Rarer words are as likely what was not meant. */
    private static final int KNOWN = 100;

    private final AnalysisLists vocabulary;

    DroppedHamza(AnalysisLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The most frequent word that one hamza makes of it; the word itself where none is known or the word is. */
    String restore(String word) {
        if (word.length() < SHORTEST || vocabulary.knows(word)) {
            return word;
        }
        String best = word;
        long most = KNOWN - 1;
        for (int i = 1; i < word.length() - 1; i++) {
            if (mayBeHamza(word, i)) {
                String spelled = word.substring(0, i) + Letters.HAMZA + word.substring(i + 1);
                long frequency = vocabulary.frequency(spelled);
                if (frequency > most) {
                    best = spelled;
                    most = frequency;
                }
            }
        }
        return best;
    }

    private static boolean mayBeHamza(String word, int i) {
        char before = word.charAt(i - 1);
        return switch (word.charAt(i)) {
            case Letters.YEH -> before == Letters.ALEF;
            case Letters.WAW ->
                word.charAt(i + 1) == Letters.WAW || (isFirst(word, i - 1) && "ميتن".indexOf(before) >= 0);
            default -> false;
        };
    }

    private static boolean isFirst(String word, int i) {
        return i == 0 || (i == DefiniteArticle.PLAIN.length() && word.startsWith(DefiniteArticle.PLAIN));
    }
}
