package org.hiwar.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a token into the words that are indexed. The standard tokenizer follows Unicode's word rules (UAX #29), which do not
 * fit Arabic print:
 *
 * <ul>
 *   <li>marks belong to the letter that they are written on; invisible characters at the edges belong to no word
 *   <li>in a token with Arabic letters every character parts words except letters, digits and marks: {@code قال:نعم},
 *       {@code انتهى.ثم} and {@code حوار_الأسبوع} are two words each
 *   <li>Arabic letters part from digits and from letters of other scripts: {@code 2022م}, {@code الـCIA}
 *   <li>the Arabic comma parts words, between digits too
 *   <li>every other token stays whole: {@code 1,000}, {@code 3.5}, {@code node.js}, {@code O'Neill}
 * </ul>
 */
public final class PrintedWords {
    /** Where a word begins and ends in its text, in UTF-16 code units. */
    public record WordSpan(int start, int end) {}

    private enum CharacterKind {
        ARABIC,
        OTHER_WORD,
        DIGIT,
        ATTACHED,
        BREAK
    }

    private PrintedWords() {}

    /** The words of a text that no tokenizer has cut: each run of {@link WordPattern}, cut as a token. */
    public static List<String> of(CharSequence text) {
        return WordPattern.matcher(text)
                .results()
                .flatMap(run -> in(run.group()).stream().map(word -> run.group().substring(word.start(), word.end())))
                .toList();
    }

    /** The words of one token of the standard tokenizer. */
    public static List<WordSpan> in(CharSequence token) {
        List<WordSpan> words = new ArrayList<>(1);
        boolean arabic = hasArabicLetter(token);
        int start = -1;
        int end = 0;
        CharacterKind last = CharacterKind.BREAK;
        for (int i = 0; i < token.length(); ) {
            int c = Character.codePointAt(token, i);
            int after = i + Character.charCount(c);
            CharacterKind kind = kind(c, arabic);
            if (start >= 0 && parts(last, kind, arabic)) {
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

    private static boolean parts(CharacterKind last, CharacterKind kind, boolean arabic) {
        return switch (kind) {
            case BREAK -> true;
            case ATTACHED -> false;
            default -> arabic && last != kind && (last == CharacterKind.ARABIC || kind == CharacterKind.ARABIC);
        };
    }

    private static CharacterKind kind(int c, boolean arabic) {
        if (Letters.isMarkOrInvisible(c)) {
            return CharacterKind.ATTACHED;
        }
        if (Letters.isArabicLetter(c)) {
            return CharacterKind.ARABIC;
        }
        if (Character.isDigit(c)) {
            return CharacterKind.DIGIT;
        }
        boolean joins = !arabic && c != Letters.ARABIC_COMMA;
        return joins || Character.isLetter(c) ? CharacterKind.OTHER_WORD : CharacterKind.BREAK;
    }

    private static boolean hasArabicLetter(CharSequence token) {
        return token.codePoints().anyMatch(Letters::isArabicLetter);
    }
}
