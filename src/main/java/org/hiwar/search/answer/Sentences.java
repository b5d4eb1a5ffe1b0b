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
    private static final String CLOSERS = "»”\"')]}›’";

    /** The part of the text from {@code start} to before {@code end}, in UTF-16 code units, without the space around it. */
    record Sentence(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfSentence(text, i);
            if (end > i) {
                add(text, start, end, sentences);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /** The end of the sentence whose first final mark stands at {@code i}; -1 if none stands there. */
    private static int endOfSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return i + 1;
        }
        if (ENDS.indexOf(c) < 0) {
            return -1;
        }
        int end = i + 1;
        while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (!apart && !Letters.isArabicLetter(text.codePointAt(end)) && c != '؟' && c != '؛') {
            return -1;
        }
        return c == '.' && end == i + 1 && isInitial(text, i) ? -1 : end;
    }

    /** Whether a single letter stands before the full stop. */
    private static boolean isInitial(String text, int stop) {
        return stop > 0 && Character.isLetter(text.charAt(stop - 1)) && (stop == 1 || !isInWord(text.charAt(stop - 2)));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Letters.isMark(c);
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
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
