package org.hiwar.arabic.stem;

import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.lists.AnalysisLists;

/**
 * Restores a hamza that print left out of a folded word that the lists do not know. It tries the letters that are printed
 * in place of a hamza: ي after ا within the word (طايرة), the first of two و (مسوول), and و behind the first letter of a
 * derived word or a verb (موتمر, يوثر).
 */
final class DroppedHamza {
    /** Shorter words are left as they are. */
    private static final int SHORTEST = 4;
    /** A word with the hamza must have this frequency; a rarer word is as likely a wrong guess. */
    private static final int KNOWN = 100;

    private final AnalysisLists lists;

    DroppedHamza(AnalysisLists lists) {
        this.lists = lists;
    }

    /** The most frequent known word with one hamza restored; the word itself if the lists know it or no such word. */
    String restore(String word) {
        if (word.length() < SHORTEST || lists.knows(word)) {
            return word;
        }
        String best = word;
        long most = KNOWN - 1;
        for (int i = 1; i < word.length() - 1; i++) {
            if (mayBeHamza(word, i)) {
                String spelled = word.substring(0, i) + Letters.HAMZA + word.substring(i + 1);
                long frequency = lists.frequency(spelled);
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
