package org.hiwar.interview.parse.segment;

import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs or the number printed before a turn: a star, a dash, «1-».
 *
 * @param key equal for marks that mean the same: the glyphs themselves; a single one for any run of tatweels or underscores;
 *     {@code #} for every number
 * @param end the place at which the mark ends and the turn begins
 */
public record Mark(String key, int end) {
    /** The key of every number. */
    public static final String NUMBER = "#";

    private static final String GLYPHS = "*•●○■□▪▫◆◇►▶◄◀❖✦★☆¤§>=+~#–—―-‐‑−_ـ·∙‧◦◘\u001a\u2043\u204c\u204d➤➢→←«";
    private static final String DIGIT_STOPS = "-–—.)/ـ:،";

    /** The mark at the beginning of the text from {@code from} to {@code to}, or null. */
    public static @Nullable Mark at(CharSequence text, int from, int to) {
        int start = Glyphs.skipBlank(text, from, to);
        if (start >= to) {
            return null;
        }
        char first = text.charAt(start);
        return isGlyph(first) ? glyphs(text, start, to) : number(text, start, to);
    }

    /** Whether marks consist of such characters. Symbol fonts keep their bullets in the private use area, from U+F000. */
    public static boolean isGlyph(char c) {
        boolean letter = (c >= '\u0621' && c <= '\u06ff' && c != 'ـ') || c == ' ';
        if (letter) {
            return false;
        }
        return (c != '«' && GLYPHS.indexOf(c) >= 0) || (c >= '\uf000' && c <= '\uf0ff');
    }

    /** Whether the character occurs in no sentence, so that it may open a turn inside a paragraph as well. */
    static boolean isBullet(char c) {
        return isGlyph(c) && !Glyphs.isDash(c) && ">+~#→←·".indexOf(c) < 0;
    }

    private static @Nullable Mark glyphs(CharSequence text, int start, int to) {
        char first = text.charAt(start);
        int end = start;
        StringBuilder key = new StringBuilder();
        while (end < to && (text.charAt(end) == first || Glyphs.isInvisible(text.charAt(end)))) {
            if (text.charAt(end) == first) {
                key.append(first);
            }
            end++;
        }
        if (end == to || carriesVowel(first, text, end)) {
            return null;
        }
        return new Mark(normal(first, key.toString()), Glyphs.skipBlank(text, end, to));
    }

    /** Whether the tatweels before {@code end} carry a vowel sign: then they belong to a word and are no mark. */
    private static boolean carriesVowel(char first, CharSequence text, int end) {
        return first == 'ـ'
                && end > 0
                && text.charAt(end - 1) == 'ـ'
                && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK;
    }

    private static String normal(char first, String key) {
        return switch (first) {
            case 'ـ', '_', '=', '~', '+' -> String.valueOf(first);
            case '‐', '‑', '−', '-' -> "-";
            case '—', '―' -> "—";
            case '–' -> "–";
            default -> key.length() > 3 ? key.substring(0, 3) : key;
        };
    }

    private static @Nullable Mark number(CharSequence text, int start, int to) {
        boolean bracket = text.charAt(start) == '(' || text.charAt(start) == '[';
        int at = bracket ? start + 1 : start;
        int digits = at;
        while (at < to && Character.isDigit(text.charAt(at)) && at - digits < 4) {
            at++;
        }
        if (at == digits || at - digits > 3) {
            return null;
        }
        int stop = Glyphs.skipBlank(text, at, to);
        if (stop >= to || (DIGIT_STOPS.indexOf(text.charAt(stop)) < 0 && !(bracket && text.charAt(stop) == ']'))) {
            return null;
        }
        int end = stop + 1;
        while (end < to && (DIGIT_STOPS.indexOf(text.charAt(end)) >= 0 || Glyphs.isBlank(text.charAt(end)))) {
            end++;
        }
        boolean fraction = end < to && Character.isDigit(text.charAt(end));
        return end >= to || fraction ? null : new Mark(NUMBER, end);
    }
}
