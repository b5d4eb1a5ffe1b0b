package org.hiwar.arabic;

import static org.hiwar.arabic.Letters.*;

import java.util.Arrays;

/** One pass over a text that folds it, noting where each folded character came from if that is wanted. */
final class FoldingPass {
    private static final char NONE = 0;

    private final CharSequence text;
    private final StringBuilder folded;
    private final boolean noting;
    private int[] starts;
    private int[] ends;

    private FoldingPass(CharSequence text, boolean noting) {
        this.text = text;
        this.noting = noting;
        folded = new StringBuilder(text.length());
        starts = new int[noting ? text.length() : 0];
        ends = new int[starts.length];
    }

    static String fold(CharSequence text) {
        FoldingPass pass = new FoldingPass(text, false);
        pass.run();
        return pass.folded.toString();
    }

    static FoldedText foldNoting(CharSequence text) {
        FoldingPass pass = new FoldingPass(text, true);
        pass.run();
        int length = pass.folded.length();
        return new FoldedText(
                pass.folded.toString(), Arrays.copyOf(pass.starts, length), Arrays.copyOf(pass.ends, length));
    }

    private void run() {
        for (int i = 0; i < text.length(); ) {
            char fold = LetterFolds.of(text.charAt(i));
            int end = i + 1;
            switch (fold) {
                case LetterFolds.MARK -> extendLast(end);
                case LetterFolds.INVISIBLE -> {}
                case LetterFolds.INVOLVED -> end = involved(i);
                default -> append(fold, i, end);
            }
            i = end;
        }
    }

    /** Folds the character at {@code start} in its surroundings and gives where it ends. */
    private int involved(int start) {
        char first = text.charAt(start);
        if ((first == WAW || first == YEH || first == ALEF_MAKSURA) && !isMarkAt(start + 1)) {
            append(LetterFolds.letter(first), start, start + 1);
            return start + 1;
        }
        int c = Character.codePointAt(text, start);
        int end = start + Character.charCount(c);
        if (isInvisible(c)) {
            return end;
        }
        if (isMark(c)) {
            extendLast(end);
            return end;
        }
        String plain = LetterFolds.plain(c);
        for (int k = 0; k < plain.length(); k++) {
            letter(plain, k, start, end);
        }
        return end;
    }

    private boolean isMarkAt(int i) {
        return i < text.length() && LetterFolds.of(text.charAt(i)) == LetterFolds.MARK;
    }

    private void letter(String plain, int k, int start, int end) {
        char c = plain.charAt(k);
        boolean last = k == plain.length() - 1;
        char next = last ? nextLetter(end) : plain.charAt(k + 1);
        if (isMark(c)) {
            extendLast(end);
        } else if (c == YEH_HAMZA && next == NONE && endsInLetterBut(YEH)) {
            // هادئ and هاديء, شئ and شيء: two ways to write a hamza that ends a word.
            append(YEH, start, end);
            append(HAMZA, start, end);
        } else if (c == ALEF_HAMZA_ABOVE && isTehMarbuta(next) && endsIn(YEH)) {
            append(HAMZA, start, end); // هيأة and هيئة
        } else if (last && carriesHamza(c, end)) {
            append(HAMZA, start, end); // the hamza typed apart from its seat
        } else if (Character.isHighSurrogate(c) && !last) {
            appendPair(Character.toLowerCase(plain.codePointAt(k)), start, end);
        } else if (!(Character.isLowSurrogate(c) && k > 0)) {
            append(LetterFolds.letter(c), start, end);
        }
    }

    private boolean carriesHamza(char c, int from) {
        if (c != WAW && c != YEH && c != ALEF_MAKSURA && c != 'ی') {
            return false;
        }
        for (int i = from; i < text.length() && isMark(text.charAt(i)); i++) {
            if (text.charAt(i) == COMBINING_HAMZA_ABOVE) {
                return true;
            }
        }
        return false;
    }

    /** The next letter of the same word as it stands in the text, or {@link #NONE}. */
    private char nextLetter(int from) {
        int i = from;
        while (i < text.length() && isMarkOrInvisible(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isLetter(text.charAt(i)) ? text.charAt(i) : NONE;
    }

    private static boolean isTehMarbuta(char c) {
        return c == TEH_MARBUTA || c == '\uFE93' || c == '\uFE94';
    }

    private boolean endsIn(char letter) {
        return folded.length() > 0 && folded.charAt(folded.length() - 1) == letter;
    }

    private boolean endsInLetterBut(char letter) {
        return folded.length() > 0 && Character.isLetter(folded.charAt(folded.length() - 1)) && !endsIn(letter);
    }

    private void appendPair(int codePoint, int start, int end) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            append((char) ('0' + digit), start, end);
            return;
        }
        for (char c : Character.toChars(codePoint)) {
            append(c, start, end);
        }
    }

    private void append(char c, int start, int end) {
        if (noting) {
            int i = folded.length();
            if (i == starts.length) {
                starts = Arrays.copyOf(starts, 2 * i + 8);
                ends = Arrays.copyOf(ends, 2 * i + 8);
            }
            starts[i] = start;
            ends[i] = end;
        }
        folded.append(c);
    }

    /** A mark belongs to what it is written on: to all that one character became. */
    private void extendLast(int end) {
        int i = folded.length() - 1;
        if (noting && i >= 0) {
            int start = starts[i];
            for (; i >= 0 && starts[i] == start; i--) {
                ends[i] = end;
            }
        }
    }
}
