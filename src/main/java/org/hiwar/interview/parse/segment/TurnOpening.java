package org.hiwar.interview.parse.segment;

import java.text.Normalizer;
import org.hiwar.interview.text.Glyphs;

/** The first characters of a turn, folded one for one, and where each stood. */
final class TurnOpening {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final int[] places;
    private final int end;

    private TurnOpening(String text, int from, int to) {
        this.text = text;
        this.places = new int[to - from + 1];
        this.end = to;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isUnwritten(c)) {
                append(c, i);
            }
        }
        places[folded.length()] = to;
    }

    static TurnOpening of(String text, int from, int to) {
        return new TurnOpening(text, from, Math.max(from, to));
    }

    private void append(char c, int place) {
        boolean space = Glyphs.isSpace(c);
        if (space && (folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ')) {
            return;
        }
        places[folded.length()] = place;
        folded.append(space ? ' ' : fold(c));
    }

    private static boolean isUnwritten(char c) {
        return Glyphs.isInvisible(c) || Glyphs.isVowelSign(c);
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> c < 0xfb50 ? Character.toLowerCase(c) : presented(c);
        };
    }

    private static char presented(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
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
