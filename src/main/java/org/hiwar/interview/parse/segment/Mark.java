package org.hiwar.interview.parse.segment;

import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A glyph, or a number, that stands before a turn.
 *
 * @param key the same for marks that mean the same: the glyphs themselves, one tatweel or underscore for any run of them,
 *     {@code #} for a number
 * @param end where the mark ends and the turn begins
 */
public record Mark(String key, int end) {
    /** The key of numbers. */
    public static final String NUMBER = "#";

    private static final String GLYPHS = "*•●○■□▪▫◆◇►▶◄◀❖✦★☆¤§>=+~#–—―-‐‑−_ـ·∙‧◦◘\u001a\u2043\u204c\u204d➤➢→←«";
    private static final String DIGIT_STOPS = "-–—.)/ـ:،";

    /** The mark that the stretch begins with, or null. */
    public static @Nullable Mark at(CharSequence text, int from, int to) {
        int start = Glyphs.skipBlank(text, from, to);
        if (start >= to) {
            return null;
        }
        char first = text.charAt(start);
        return isGlyph(first) ? glyphs(text, start, to) : number(text, start, to);
    }

    /** Whether a turn can begin with the character; bullets that fonts keep in the private area too. */
    public static boolean isGlyph(char c) {
        boolean letter = (c >= '\u0621' && c <= '\u06ff' && c != 'ـ') || c == ' ';
        if (letter) {
            return false;
        }
        return (c != '«' && GLYPHS.indexOf(c) >= 0) || (c >= '\uf000' && c <= '\uf0ff');
    }

    /** Marks that stand in no sentence: wherever one stands free, a turn may begin. */
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
        if (end == to || isLetterOf(first, text, end)) {
            return null;
        }
        return new Mark(normal(first, key.toString()), Glyphs.skipBlank(text, end, to));
    }

    /** A tatweel at the head of a word belongs to the word where no gap follows a single one. */
    private static boolean isLetterOf(char first, CharSequence text, int end) {
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
