package org.hiwar.arabic;

import static org.hiwar.arabic.Letters.*;

import java.util.Arrays;

/** Folds a text in one pass; notes the offsets if they are asked for. */
final class FoldingPass {
    /** Stands in place of the next letter if the word has no other. */
    private static final char NO_LETTER = 0;

    private final CharSequence text;
    private final StringBuilder folded;
    private final boolean withOffsets;
    private int[] starts;
    private int[] ends;

    private FoldingPass(CharSequence text, boolean withOffsets) {
        this.text = text;
        this.withOffsets = withOffsets;
        folded = new StringBuilder(text.length());
        starts = new int[withOffsets ? text.length() : 0];
        ends = new int[starts.length];
    }

    static String fold(CharSequence text) {
        FoldingPass pass = new FoldingPass(text, false);
        pass.run();
        return pass.folded.toString();
    }

    static FoldedText foldWithOffsets(CharSequence text) {
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
                case LetterFolds.COMPLEX -> end = foldComplex(i);
                default -> append(fold, i, end);
            }
            i = end;
        }
    }

    /** Folds the character at {@code start}, looking at its neighbours; returns where it ends. */
    private int foldComplex(int start) {
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
        String plain = LetterFolds.decompose(c);
        for (int k = 0; k < plain.length(); k++) {
            appendFold(plain, k, start, end);
        }
        return end;
    }

    private boolean isMarkAt(int i) {
        return i < text.length() && LetterFolds.of(text.charAt(i)) == LetterFolds.MARK;
    }

    /** Appends the fold of character {@code k} of a decomposed character. */
    private void appendFold(String plain, int k, int start, int end) {
        char c = plain.charAt(k);
        boolean last = k == plain.length() - 1;
        char next = last ? nextLetter(end) : plain.charAt(k + 1);
        if (isMark(c)) {
            extendLast(end);
        } else if (c == YEH_HAMZA && next == NO_LETTER && endsInLetterOtherThan(YEH)) {
            // هادئ and هاديء, شئ and شيء: a hamza at the end of a word is written in two ways.
            append(YEH, start, end);
            append(HAMZA, start, end);
        } else if (c == ALEF_HAMZA_ABOVE && isTehMarbuta(next) && endsIn(YEH)) {
            append(HAMZA, start, end); // هيأة and هيئة are one word
        } else if (last && carriesHamza(c, end)) {
            append(HAMZA, start, end); // the hamza is typed as a mark behind its letter
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

    /** The next letter of the same word, not folded, or {@link #NO_LETTER}. */
    private char nextLetter(int from) {
        int i = from;
        while (i < text.length() && isMarkOrInvisible(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isLetter(text.charAt(i)) ? text.charAt(i) : NO_LETTER;
    }

    private static boolean isTehMarbuta(char c) {
        return c == TEH_MARBUTA || c == '\uFE93' || c == '\uFE94';
    }

    private boolean endsIn(char letter) {
        return folded.length() > 0 && folded.charAt(folded.length() - 1) == letter;
    }

    private boolean endsInLetterOtherThan(char letter) {
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
        if (withOffsets) {
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

    /** Extends the character that a mark is written on; it may have become several folded characters. */
    private void extendLast(int end) {
        int i = folded.length() - 1;
        if (withOffsets && i >= 0) {
            int start = starts[i];
            for (; i >= 0 && starts[i] == start; i--) {
                ends[i] = end;
            }
        }
    }
}
