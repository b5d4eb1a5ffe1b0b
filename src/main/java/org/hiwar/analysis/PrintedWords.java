package org.hiwar.analysis;

import static org.hiwar.arabic.Letters.ARABIC_COMMA;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.arabic.Letters;

/**
 * The words within one token of Unicode's word rules (UAX #29), which were not made with the Arabic press in mind:
 *
 * <ul>
 *   <li>invisible characters at a word's edges are not of the word, marks written on its letters are
 *   <li>where a token has Arabic letters, nothing but letters, digits and marks joins: {@code قال:نعم}, {@code انتهى.ثم}
 *       and {@code حوار_الأسبوع} are two words each
 *   <li>Arabic letters part from digits and from letters of other scripts: {@code 2022م}, {@code الـCIA}
 *   <li>the Arabic comma always parts, also between digits
 *   <li>all else stays whole: {@code 1,000}, {@code 3.5}, {@code node.js}, {@code O'Neill}
 * </ul>
 */
final class PrintedWords {
    /** A word's place in the token, in UTF-16 code units. */
    record Word(int start, int end) {}

    private enum Kind {
        ARABIC,
        OTHER_WORD,
        DIGIT,
        ATTACHED,
        BREAK
    }

    private PrintedWords() {}

    static List<Word> in(CharSequence token) {
        List<Word> words = new ArrayList<>(1);
        boolean arabic = hasArabicLetter(token);
        int start = -1;
        int end = 0;
        Kind last = Kind.BREAK;
        for (int i = 0; i < token.length(); ) {
            int c = Character.codePointAt(token, i);
            int after = i + Character.charCount(c);
            Kind kind = kind(c, arabic);
            boolean parts = kind == Kind.BREAK || (kind != Kind.ATTACHED && arabic && differs(last, kind));
            if (start >= 0 && parts) {
                words.add(new Word(start, end));
                start = -1;
            }
            if (kind == Kind.ATTACHED) {
                end = start >= 0 && Letters.isMark(c) ? after : end;
            } else if (kind != Kind.BREAK) {
                start = start < 0 ? i : start;
                end = after;
                last = kind;
            }
            i = after;
        }
        if (start >= 0) {
            words.add(new Word(start, end));
        }
        return words;
    }

    private static boolean differs(Kind last, Kind kind) {
        return last != kind && (last == Kind.ARABIC || kind == Kind.ARABIC);
    }

    private static Kind kind(int c, boolean arabic) {
        if (Letters.isMark(c) || Letters.isInvisible(c)) {
            return Kind.ATTACHED;
        }
        if (Letters.isArabicLetter(c)) {
            return Kind.ARABIC;
        }
        if (Character.isDigit(c)) {
            return Kind.DIGIT;
        }
        boolean joins = !arabic && c != ARABIC_COMMA;
        return joins || Character.isLetter(c) ? Kind.OTHER_WORD : Kind.BREAK;
    }

    private static boolean hasArabicLetter(CharSequence token) {
        return token.codePoints().anyMatch(Letters::isArabicLetter);
    }
}
