package org.hiwar.interview.parse.segment;

import java.util.List;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** The words that questions and prompts begin with. */
final class Prompts {
    private static final int LONGEST_WORD = 14;

    private Prompts() {}

    /** Whether the first word of the stretch, a conjunction before it aside, is one of them. */
    static boolean opens(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        List<PrintedWord> words = PrintedWord.of(text.substring(start, Math.min(to, start + LONGEST_WORD)));
        return !words.isEmpty() && opens(words.get(0).folded());
    }

    private static boolean opens(String word) {
        boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
        return Lexicon.opensQuestion(word) || (joined && Lexicon.opensQuestion(word.substring(1)));
    }
}
