package org.hiwar.interview.text;

/** Says what characters do in print. All questions are about single UTF-16 code units. */
public final class Glyphs {
    /** The control character that word processors and old code pages leave in place of a bullet. */
    static final char LOST_BULLET = '\u001a';

    private static final String ENDS = ".!؟?…؛:";
    private static final String CLOSERS = "\"'”“»)]}’";
    private static final String OPENERS = "\"'“”«([{‘";
    private static final String DASHES = "-‐‑–—―−ـ_=";

    /** Words are counted up to this number, because no rule asks for a higher one. */
    public static final int MANY_WORDS = 120;

    private Glyphs() {}

    /** Direction marks, zero-width characters, controls other than white space. */
    public static boolean isInvisible(char c) {
        if (c < 0x7f) {
            return c < ' ' && !Character.isWhitespace(c) && c != LOST_BULLET;
        }
        return c == '\u00ad' || c == '\u061c' || c == '\u180e' || isGeneralInvisible(c) || c == '\ufeff';
    }

    private static boolean isGeneralInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2060' && c <= '\u206f');
    }

    /** White space of any kind, no-break spaces too. */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
        }
        return c == '\u00a0' || c == '\u0085' || (c >= '\u1680' && Character.isSpaceChar(c));
    }

    /** Harakat and other signs that stand on a letter. */
    public static boolean isVowelSign(char c) {
        return c >= '\u0300'
                && (c < '\u0621' || (c >= '\u064b' && c <= '\u0670') || c >= '\u06d6')
                && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public static boolean isBlank(char c) {
        return isSpace(c) || isInvisible(c);
    }

    public static boolean isQuestionMark(char c) {
        return c == '؟' || c == '?' || c == '\uff1f' || c == '⸮';
    }

    /** Whether the character ends a sentence or, as a colon, leads in to one. */
    public static boolean isEnd(char c) {
        return ENDS.indexOf(c) >= 0 || isQuestionMark(c);
    }

    public static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    public static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '︰';
    }

    /** The first position from {@code from} on that is not blank, or {@code to}. */
    public static int skipBlank(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of {@code [from, to)} without the blanks at its end. */
    public static int trimEnd(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * The last character of the stretch that is neither blank nor a closing quote or bracket, or 0 if there is none.
     */
    static char lastOf(CharSequence text, int from, int to) {
        int at = to;
        while (at > from && (isBlank(text.charAt(at - 1)) || isCloser(text.charAt(at - 1)))) {
            at--;
        }
        return at > from ? text.charAt(at - 1) : 0;
    }

    /** Whether the stretch ends as a question: with ؟, or with ؟ before dots and exclamation marks. */
    public static boolean endsAsQuestion(CharSequence text, int from, int to) {
        int at = to;
        while (at > from) {
            char c = text.charAt(at - 1);
            if (isQuestionMark(c)) {
                return true;
            }
            if (!isBlank(c) && !isCloser(c) && c != '!' && c != '.' && c != '…') {
                return false;
            }
            at--;
        }
        return false;
    }

    public static boolean endsSentence(CharSequence text, int from, int to) {
        return isEnd(lastOf(text, from, to));
    }

    /** How many words the stretch has, counted up to {@code limit}. */
    public static int countWords(CharSequence text, int from, int to, int limit) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to && words < limit; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean gap = isSpace(text.charAt(i));
            if (letter && !inside) {
                words++;
                inside = true;
            } else if (gap) {
                inside = false;
            }
        }
        return words;
    }

    /** Whether the stretch has a letter or a digit. */
    public static boolean hasWord(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b' || c == '\f';
    }

    /** The text without invisible characters, each run of white space as one space. */
    public static String clean(String printed) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isInvisible(c)) {
                clean.append(isSpace(c) ? ' ' : c);
            }
        }
        return clean.toString().replaceAll(" +", " ").strip();
    }
}
