package org.hiwar.interview.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.text.Glyphs;

/**
 * A word of a text.
 *
 * @param folded how it is compared
 * @param start where it begins
 * @param end where it ends
 * @param broken whether something other than white space stands between it and the word before
 */
public record PrintedWord(String folded, int start, int end, boolean broken) {
    public static List<PrintedWord> of(String text) {
        List<PrintedWord> words = new ArrayList<>();
        boolean broken = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isPart(c)) {
                int end = at;
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                String folded = fold(text.substring(at, end));
                // A tatweel by itself is a dash.
                if (!folded.isEmpty()) {
                    words.add(new PrintedWord(folded, at, end, broken));
                }
                broken = folded.isEmpty();
                at = end;
            } else {
                broken |= !Glyphs.isBlank(c) || Glyphs.isLineEnd(c);
                at++;
            }
        }
        return words;
    }

    /** The words from {@code first} up to {@code after} as the text prints them, on one line. */
    public static String phrase(String text, List<PrintedWord> words, int first, int after) {
        return Glyphs.clean(
                text.substring(words.get(first).start(), words.get(after - 1).end()));
    }

    /** «على» is a preposition: folding must not make it the name «علي». */
    private static String fold(String printed) {
        return printed.equals("على") || printed.equals("وعلى") ? printed : Folding.fold(printed);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    public boolean hasArticle() {
        return folded.startsWith("ال") && folded.length() > 3;
    }

    /** Without a conjunction or a preposition written with it. */
    public String bare() {
        return folded.length() > 3 && (folded.startsWith("و") || folded.startsWith("ف")) ? folded.substring(1) : folded;
    }
}
