package org.hiwar.interview.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.text.Glyphs;

/**
 * A word of a text: a run of letters, digits, vowel signs and tatweels.
 *
 * @param folded the form in which words are compared
 * @param start the place at which it begins
 * @param end the place after its last character
 * @param broken whether something other than white space, or the end of a line, stands before it
 */
public record PrintedWord(String folded, int start, int end, boolean broken) {
    /** The words of a text, in order. */
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
                // A tatweel alone is a dash and folds to nothing.
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

    /** The folded word. «على» and «وعلى» stay as they are, because folding would turn the preposition into the name «علي». */
    private static String fold(String printed) {
        return printed.equals("على") || printed.equals("وعلى") ? printed : Folding.fold(printed);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    public boolean hasArticle() {
        return folded.startsWith("ال") && folded.length() > 3;
    }

    /** The word without «و» or «ف» at its beginning. */
    public String bare() {
        return folded.length() > 3 && (folded.startsWith("و") || folded.startsWith("ف")) ? folded.substring(1) : folded;
    }
}
