package org.hiwar.search.answer;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.arabic.Letters;

/**
 * Cuts a text into sentences. As in the Arabic press, they end at {@code . ! ? ؟ ؛ …} and at line ends. Java's own rules do not
 * end a sentence at ؛ or at a full stop without a space behind it.
 *
 * <ul>
 *   <li>a mark that closes a quotation or parenthesis belongs to the sentence before it
 *   <li>a full stop after a single letter ({@code د. سعاد}), within a number or within a Latin word ends no sentence
 * </ul>
 */
final class Sentences {
    private static final String ENDS = ".!?؟؛…";
    private static final String ENDS_AND_CLOSERS = ENDS + "»”\"')]}›’";

    /** The part of the text from {@code start} to before {@code end}, in UTF-16 code units, without the space around it. */
    record Sentence(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    /** Where the run of marks ends that was looked at last: long runs are gone through once. */
    private int endOfRun;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Sentence> of(String text) {
        return new Sentences(text).cut();
    }

    private List<Sentence> cut() {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfSentence(i);
            if (end > i) {
                add(start, end);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(start, text.length());
        return sentences;
    }

    /** The end of the sentence whose first final mark stands at {@code i}; -1 if none stands there. */
    private int endOfSentence(int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return i + 1;
        }
        if (ENDS.indexOf(c) < 0) {
            return -1;
        }
        int end = Math.max(i + 1, endOfRun);
        while (end < text.length() && ENDS_AND_CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        endOfRun = end;
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (!apart && !Letters.isArabicLetter(text.codePointAt(end)) && c != '؟' && c != '؛') {
            return -1;
        }
        return c == '.' && end == i + 1 && isInitial(i) ? -1 : end;
    }

    /** Whether a single letter stands before the full stop. */
    private boolean isInitial(int stop) {
        return stop > 0 && Character.isLetter(text.charAt(stop - 1)) && (stop == 1 || !isInWord(text.charAt(stop - 2)));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Letters.isMark(c);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Sentence(start, end));
        }
    }
}
