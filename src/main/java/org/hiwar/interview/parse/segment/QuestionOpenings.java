package org.hiwar.interview.parse.segment;

import java.util.List;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** Recognises questions and prompts by their first word. */
final class QuestionOpenings {
    /** In characters; longer words open no question. */
    private static final int LONGEST_WORD = 14;

    private QuestionOpenings() {}

    /** Whether the first word of the text from {@code from} to {@code to} opens a question, with or without a conjunction. */
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
