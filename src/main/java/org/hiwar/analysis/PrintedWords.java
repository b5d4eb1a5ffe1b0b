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
    record WordSpan(int start, int end) {}

    private enum CharacterKind {
        ARABIC,
        OTHER_WORD,
        DIGIT,
        ATTACHED,
        BREAK
    }

    private PrintedWords() {}

    static List<WordSpan> in(CharSequence token) {
        List<WordSpan> words = new ArrayList<>(1);
        boolean arabic = hasArabicLetter(token);
        int start = -1;
        int end = 0;
        CharacterKind last = CharacterKind.BREAK;
        for (int i = 0; i < token.length(); ) {
            int c = Character.codePointAt(token, i);
            int after = i + Character.charCount(c);
            CharacterKind kind = kind(c, arabic);
            boolean parts =
                    kind == CharacterKind.BREAK || (kind != CharacterKind.ATTACHED && arabic && differs(last, kind));
            if (start >= 0 && parts) {
                words.add(new WordSpan(start, end));
                start = -1;
            }
            if (kind == CharacterKind.ATTACHED) {
                end = start >= 0 && Letters.isMark(c) ? after : end;
            } else if (kind != CharacterKind.BREAK) {
                start = start < 0 ? i : start;
                end = after;
                last = kind;
            }
            i = after;
        }
        if (start >= 0) {
            words.add(new WordSpan(start, end));
        }
        return words;
    }

    private static boolean differs(CharacterKind last, CharacterKind kind) {
        return last != kind && (last == CharacterKind.ARABIC || kind == CharacterKind.ARABIC);
    }

    private static CharacterKind kind(int c, boolean arabic) {
        if (Letters.isMark(c) || Letters.isInvisible(c)) {
            return CharacterKind.ATTACHED;
        }
        if (Letters.isArabicLetter(c)) {
            return CharacterKind.ARABIC;
        }
        if (Character.isDigit(c)) {
            return CharacterKind.DIGIT;
        }
        boolean joins = !arabic && c != ARABIC_COMMA;
        return joins || Character.isLetter(c) ? CharacterKind.OTHER_WORD : CharacterKind.BREAK;
    }

    private static boolean hasArabicLetter(CharSequence token) {
        return token.codePoints().anyMatch(Letters::isArabicLetter);
    }
}
