package org.hiwar.interview.parse.segment;

import java.util.Arrays;
import org.hiwar.arabic.FoldedText;
import org.hiwar.arabic.Letters;
import org.hiwar.interview.text.Glyphs;

/**
 * The first characters of a turn, folded, and where each of them stands in the text. Tatweels and punctuation stay as printed,
 * because they may be the mark that ends a label; runs of white space become one space.
 */
final class TurnOpening {
    private final String text;
    private final int end;
    private final StringBuilder folded = new StringBuilder();
    private int[] places;

    private TurnOpening(String text, int from, int to) {
        this.text = text;
        this.end = to;
        this.places = new int[to - from];
        for (int at = from; at < to; ) {
            int wordEnd = endOfWord(at);
            if (wordEnd > at) {
                appendWord(at, wordEnd);
            } else if (!Glyphs.isInvisible(text.charAt(at))) {
                append(text.charAt(at), at);
            }
            at = Math.max(wordEnd, at + 1);
        }
    }

    static TurnOpening of(String text, int from, int to) {
        return new TurnOpening(text, from, Math.max(from, to));
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < end && text.charAt(at) != Letters.TATWEEL && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Glyphs.isVowelSign(c);
    }

    private void appendWord(int from, int to) {
        FoldedText word = FoldedText.of(text.substring(from, to));
        for (int i = 0; i < word.text().length(); i++) {
            append(word.text().charAt(i), from + word.start(i));
        }
    }

    private void append(char c, int place) {
        int length = folded.length();
        boolean space = Glyphs.isSpace(c);
        if (space && (length == 0 || folded.charAt(length - 1) == ' ')) {
            return;
        }
        if (length == places.length) {
            places = Arrays.copyOf(places, 2 * length + 1);
        }
        places[length] = place;
        folded.append(space ? ' ' : c);
    }

    String folded() {
        return folded.toString();
    }

    /** The number of folded characters without a space at the end. */
    int length() {
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length;
    }

    /** Whether the opening goes as far as {@code to}. */
    boolean reaches(int to) {
        return end >= to;
    }

    /** The index of the first colon, or -1. */
    int colon() {
        for (int i = 0; i < folded.length(); i++) {
            if (Glyphs.isColon(folded.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the colon stands between digits or in an address, as in 10:30 and http://. */
    boolean isTimeOrAddress(int colon) {
        boolean before = colon > 0 && Character.isDigit(folded.charAt(colon - 1));
        int next = colon + 1;
        boolean after =
                next < folded.length() && (Character.isDigit(folded.charAt(next)) || folded.charAt(next) == '/');
        return (before && after) || (after && folded.charAt(next) == '/');
    }

    /** The place in the text of the folded character at {@code i}; the end of the opening after the last one. */
    int place(int i) {
        return i >= folded.length() ? end : places[i];
    }

    /** The printed text of the folded characters, without invisible characters and without blanks at its ends. */
    String printed(int from, int to) {
        return Glyphs.clean(text.substring(place(from), place(to)));
    }
}
