package org.hiwar.arabic.typing;

import static org.hiwar.arabic.Letters.ALEF;
import static org.hiwar.arabic.Letters.HAMZA;
import static org.hiwar.arabic.Letters.HEH;
import static org.hiwar.arabic.Letters.WAW;
import static org.hiwar.arabic.Letters.YEH;

import java.util.Arrays;

/**
 * What single typing errors cost, in tenths of a full error. They are whole numbers, because sums of fractions such as 0.4 are
 * not exact.
 */
final class SlipCosts {
    static final int FULL = 10;
    static final int SWAPPED = 6;
    /** Extra cost of an error in the first letter, which people mistake less easily than the others. */
    static final int FIRST = 2;

    private static final int SOUND = 4;
    private static final int SHAPE = 5;
    private static final int NEIGHBOUR = 7;
    private static final int DOUBLED = 4;
    /** Each further repetition of a letter: no word is written with it, so it only says how much the word is stretched. */
    private static final int STRETCHED = 1;

    private static final int NO_HAMZA = 4;
    private static final int NO_VOWEL = 7;

    /** Letters that many speakers pronounce alike. */
    private static final String[] SAME_SOUND = {"ضظد", "ذدز", "ظذز", "ثتس", "سصز", "تط", "كق", "قغ", "هح", "جغ", "ءاوي"
    };
    /** Letters that differ only in their dots. */
    private static final String[] SAME_SHAPE = {"بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "هو"};
    /** The rows of the keyboards Arabic (101) and US English; neighbours in a row are neighbouring keys. */
    private static final String[] ROWS = {
        "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءئرىهوزظ", "qwertyuiop", "asdfghjkl", "zxcvbnm"
    };

    private static final char FIRST_ARABIC = 'ء';
    private static final int ARABIC_LETTERS = 'ي' - FIRST_ARABIC + 1;
    private static final int LETTERS = ARABIC_LETTERS + 26;
    /** Costs of one letter in place of another. A table, because it is asked a million times a second. */
    private static final int[][] SUBSTITUTION = substitutions();

    private SlipCosts() {}

    /** The cost if a letter of one word is missing in the other. It depends on the letters before it, and on none behind it. */
    static int missing(char[] word, int at) {
        char c = word[at];
        if (at > 0 && word[at - 1] == c) {
            return at > 1 && word[at - 2] == c ? STRETCHED : DOUBLED;
        }
        return switch (c) {
            case HAMZA -> NO_HAMZA;
            case ALEF, WAW, YEH, HEH, 'e' -> at > 0 ? NO_VOWEL : FULL;
            default -> FULL;
        };
    }

    /** The cost of one letter in place of another one. */
    static int substituted(char a, char b) {
        int row = number(a);
        int column = number(b);
        return row < 0 || column < 0 ? FULL : SUBSTITUTION[row][column];
    }

    private static int number(char c) {
        if (c >= FIRST_ARABIC && c < FIRST_ARABIC + ARABIC_LETTERS) {
            return c - FIRST_ARABIC;
        }
        return c >= 'a' && c <= 'z' ? ARABIC_LETTERS + c - 'a' : -1;
    }

    private static int[][] substitutions() {
        int[][] costs = new int[LETTERS][LETTERS];
        for (int[] row : costs) {
            Arrays.fill(row, FULL);
        }
        for (String row : ROWS) {
            for (int i = 1; i < row.length(); i++) {
                set(costs, row.substring(i - 1, i + 1), NEIGHBOUR);
            }
        }
        for (String group : SAME_SHAPE) {
            set(costs, group, SHAPE);
        }
        for (String group : SAME_SOUND) {
            set(costs, group, SOUND);
        }
        return costs;
    }

    private static void set(int[][] costs, String group, int cost) {
        group.chars().forEach(a -> group.chars().forEach(b -> costs[number((char) a)][number((char) b)] = cost));
    }
}
