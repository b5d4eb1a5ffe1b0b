package org.hiwar.interview.parse.segment;

import java.util.Arrays;
import org.hiwar.arabic.FoldedText;
import org.hiwar.arabic.Letters;
import org.hiwar.interview.text.Glyphs;

/**
 * The first characters of a turn, folded, and where each of them stands in the text. Only words are folded: punctuation stays as printed, and so does
 * the tatweel, which print uses as a dash behind labels.
 */
final class TurnOpening {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private int[] places;
    private final int end;

    private TurnOpening(String text, int from, int to) {
        this.text = text;
        this.places = new int[to - from + 1];
        this.end = to;
        for (int i = from; i < to; ) {
            int next = endOfWord(text, i, to);
            if (next > i) {
                appendWord(i, next);
            } else {
                next = i + 1;
                appendSign(text.charAt(i), i);
            }
            i = next;
        }
    }

    static TurnOpening of(String text, int from, int to) {
        return new TurnOpening(text, from, Math.max(from, to));
    }

    private static int endOfWord(String text, int from, int to) {
        int end = from;
        while (end < to && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return c != Letters.TATWEEL && (Character.isLetter(c) || Glyphs.isVowelSign(c));
    }

    private void appendWord(int from, int to) {
        FoldedText word = FoldedText.of(text.substring(from, to));
        for (int i = 0; i < word.text().length(); i++) {
            append(word.text().charAt(i), from + word.start(i));
        }
    }

    /** Appends a character that is in no word; of several blanks the first stays, as a space. */
    private void appendSign(char c, int place) {
        if (Glyphs.isInvisible(c)) {
            return;
        }
        boolean space = Glyphs.isSpace(c);
        if (!space) {
            append(c, place);
        } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            append(' ', place);
        }
    }

    private void append(char c, int place) {
        if (folded.length() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[folded.length()] = place;
        folded.append(c);
    }

    String folded() {
        return folded.toString();
    }

    int length() {
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length;
    }

    /** Whether the head is all that stands before {@code to}. */
    boolean reaches(int to) {
        return end >= to;
    }

    /** The first colon of the head, or -1. */
    int colon() {
        for (int i = 0; i < folded.length(); i++) {
            if (Glyphs.isColon(folded.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the colon parts digits or stands in an address, as in 10:30 and http://. */
    boolean isTime(int colon) {
        boolean before = colon > 0 && Character.isDigit(folded.charAt(colon - 1));
        int next = colon + 1;
        boolean after =
                next < folded.length() && (Character.isDigit(folded.charAt(next)) || folded.charAt(next) == '/');
        return (before && after) || (after && folded.charAt(next) == '/');
    }

    /** Where the folded character stood. */
    int source(int at) {
        return at >= folded.length() ? end : places[at];
    }

    /** What was printed there, without blanks at its ends and invisible characters inside. */
    String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        for (int i = source(from); i < source(to); i++) {
            char c = text.charAt(i);
            if (!Glyphs.isInvisible(c)) {
                printed.append(Glyphs.isSpace(c) ? ' ' : c);
            }
        }
        return printed.toString().strip();
    }
}
