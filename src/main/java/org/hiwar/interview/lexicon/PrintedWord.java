package org.hiwar.interview.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.WordPattern;
import org.hiwar.interview.text.Glyphs;

/**
 * A word of a text, as {@link WordPattern} finds it.
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
        int last = 0;
        Matcher word = WordPattern.matcher(text);
        while (word.find()) {
            String folded = fold(word.group());
            // A tatweel alone is a dash and folds to nothing.
            if (!folded.isEmpty()) {
                boolean broken = words.isEmpty() || isBroken(text, last, word.start());
                words.add(new PrintedWord(folded, word.start(), word.end(), broken));
                last = word.end();
            }
        }
        return words;
    }

    private static boolean isBroken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Glyphs.isBlank(text.charAt(i)) || Glyphs.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words from {@code first} up to {@code after} as the text prints them, on one line. */
    public static String phrase(String text, List<PrintedWord> words, int first, int after) {
        return Glyphs.clean(
                text.substring(words.get(first).start(), words.get(after - 1).end()));
    }

    /** The folded word. «على» and «وعلى» stay as they are, because folding would turn the preposition into the name «علي». */
    private static String fold(String printed) {
        String folded = Folding.fold(printed);
        if (!folded.equals("علي") && !folded.equals("وعلي")) {
            return folded;
        }
        String visible = Glyphs.clean(printed);
        return visible.equals("على") || visible.equals("وعلى") ? visible : folded;
    }

    public boolean hasArticle() {
        return folded.startsWith("ال") && folded.length() > 3;
    }

    /** The word without «و» or «ف» at its beginning. */
    public String bare() {
        return folded.length() > 3 && (folded.startsWith("و") || folded.startsWith("ف")) ? folded.substring(1) : folded;
    }
}
