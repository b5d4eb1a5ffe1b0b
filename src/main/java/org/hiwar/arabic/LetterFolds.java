package org.hiwar.arabic;

import static org.hiwar.arabic.Letters.*;

import java.text.Normalizer;

/** Folds single characters, without looking at their neighbours. */
final class LetterFolds {
    /** The character folds to nothing and belongs to the letter before it. */
    static final char MARK = '\uFFFE';
    /** The character folds to nothing and belongs to no letter. */
    static final char INVISIBLE = '\uFFFF';
    /** The character becomes several ({@link #decompose}), or its neighbours decide what it becomes. */
    static final char COMPLEX = '\uFFFD';

    private static final char[] TABLE = new char[0x0700];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = compute(c);
        }
    }

    private LetterFolds() {}

    /** The character that {@code c} becomes, or one of the three signs above. */
    static char of(char c) {
        return c < TABLE.length ? TABLE[c] : compute(c);
    }

    /** The ordinary characters that a compatibility character or an accented letter stands for; they are not folded yet. */
    static String decompose(int c) {
        if (c >= HAMZA && c <= YEH) {
            return String.valueOf((char) c);
        }
        String unfolded =
                switch (c) {
                    case 'ß', 'ẞ' -> "ss";
                    case 'æ', 'Æ' -> "ae";
                    case 'œ', 'Œ' -> "oe";
                    case 'ø', 'Ø' -> "o";
                    case 'ł', 'Ł' -> "l";
                    case 'đ', 'Đ', 'ð', 'Ð' -> "d";
                    case 'ı', 'İ' -> "i";
                    default -> Normalizer.normalize(Character.toString(c), form(c));
                };
        // Harakat and accents without a letter decompose to a space and the mark.
        boolean onSpace = unfolded.length() > 1 && unfolded.charAt(0) == ' ' && isMark(unfolded.charAt(1));
        return onSpace ? unfolded.substring(1) : unfolded;
    }

    private static Normalizer.Form form(int c) {
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        return latin ? Normalizer.Form.NFKD : Normalizer.Form.NFKC;
    }

    private static char compute(char c) {
        if (isMark(c)) {
            return MARK;
        }
        if (isInvisible(c)) {
            return INVISIBLE;
        }
        return switch (c) {
            // The neighbours decide what these become.
            case WAW, YEH, ALEF_MAKSURA, YEH_HAMZA, ALEF_HAMZA_ABOVE, 'ی' -> COMPLEX;
            default -> Character.isSurrogate(c) || !isOneForOne(c) ? COMPLEX : letter(c);
        };
    }

    private static boolean isOneForOne(char c) {
        return decompose(c).equals(String.valueOf(c));
    }

    /** Folds a character that has no compatibility form. */
    static char letter(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA, 'ٲ', 'ٳ' -> ALEF;
            case WAW_HAMZA, YEH_HAMZA -> HAMZA;
            case ALEF_MAKSURA, 'ی', 'ې', 'ۍ', 'ێ', 'ے', 'ۓ' -> YEH;
            case TEH_MARBUTA, 'ہ', 'ھ', 'ۃ', 'ە', 'ۀ', 'ۂ' -> HEH;
            case 'ک', 'ڪ', 'گ', 'ڭ' -> KAF;
            case 'پ' -> BEH;
            case 'چ' -> JEEM;
            case 'ژ' -> ZAIN;
            case 'ڤ', 'ڥ' -> FEH;
            case 'ڨ' -> QAF;
            case 'ٹ', 'ٺ' -> TEH;
            case 'ڈ' -> DAL;
            case 'ڑ' -> REH;
            case 'ں' -> NOON;
            case 'ۆ', 'ۇ', 'ۈ', 'ۋ' -> WAW;
            case '٫' -> '.';
            case '٬' -> ',';
            default -> Character.toLowerCase(c);
        };
    }
}
