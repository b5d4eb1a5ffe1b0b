package org.hiwar.arabic.typing;

import static org.hiwar.arabic.Letters.ALEF;
import static org.hiwar.arabic.Letters.HAMZA;
import static org.hiwar.arabic.Letters.HEH;
import static org.hiwar.arabic.Letters.WAW;
import static org.hiwar.arabic.Letters.YEH;

import java.util.Arrays;

/**
 * Measures how far one folded word is from another by typing errors. This is the restricted Damerau-Levenshtein distance,
 * which does not edit transposed letters again. An error costs 1, and these likely errors cost less:
 *
 * <ul>
 *   <li>a letter of the same sound (ض and ظ, ذ and د, ث and ت, س and ص), or of the same shape with other dots
 *   <li>a hamza left out or put on another letter
 *   <li>a letter doubled or not doubled, two letters transposed, a long vowel left out
 *   <li>the letter of a neighbouring key
 * </ul>
 */
public final class Misspelling {
    /** Letters that many speakers pronounce alike. */
    private static final String[] SAME_SOUND = {"ضظد", "ذدز", "ظذز", "ثتس", "سصز", "تط", "كق", "قغ", "هح", "جغ", "ءاوي"
    };
    /** Letters that differ only in their dots. */
    private static final String[] SAME_SHAPE = {"بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "هو"};
    /** The rows of the keyboards Arabic (101) and US English; neighbours in a row are neighbouring keys. */
    private static final String[] ROWS = {
        "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءئرىهوزظ", "qwertyuiop", "asdfghjkl", "zxcvbnm"
    };

    private static final double SOUND = 0.4;
    private static final double SHAPE = 0.5;
    private static final double NEIGHBOUR = 0.7;
    private static final double SWAPPED = 0.6;
    private static final double DOUBLED = 0.4;
    private static final double NO_HAMZA = 0.4;
    private static final double NO_VOWEL = 0.7;
    /** Extra cost of an error in the first letter, which people mistake less easily than the others. */
    private static final double FIRST = 0.2;

    /** Words are compared letter by letter only if at most 5 letters occur in one of them and not in the other. */
    private static final int MAX_LETTERS_APART = 5;

    private static final char FIRST_ARABIC = 'ء';
    private static final int ARABIC_LETTERS = 'ي' - FIRST_ARABIC + 1;
    private static final int LETTERS = ARABIC_LETTERS + 26;
    /** Costs of one letter in place of another. A table, because it is asked a million times a second. */
    private static final double[][] SUBSTITUTION = substitutions();

    private Misspelling() {}

    /** The cost of turning {@code typed} into {@code right}, both folded; infinite if it is more than {@code most}. */
    public static double cost(String typed, String right, double most) {
        if (!mayMatch(letters(typed), letters(right))) {
            return Double.POSITIVE_INFINITY;
        }
        int length = right.length();
        double[] before = new double[length + 1];
        double[] last = new double[length + 1];
        double[] row = new double[length + 1];
        for (int k = 1; k <= length; k++) {
            last[k] = last[k - 1] + missing(right, k - 1);
        }
        for (int i = 1; i <= typed.length(); i++) {
            if (fill(row, last, before, typed, i, right) > most) {
                return Double.POSITIVE_INFINITY;
            }
            double[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[length] <= most ? last[length] : Double.POSITIVE_INFINITY;
    }

    /** Fills the row of costs of the first {@code i} letters typed and returns the lowest of them. */
    private static double fill(double[] row, double[] last, double[] before, String typed, int i, String right) {
        char a = typed.charAt(i - 1);
        double surplus = missing(typed, i - 1);
        row[0] = last[0] + surplus;
        double least = row[0];
        for (int k = 1; k < row.length; k++) {
            char b = right.charAt(k - 1);
            double cost = last[k - 1] + (a == b ? 0 : substituted(a, b) + (i == 1 && k == 1 ? FIRST : 0));
            cost = Math.min(cost, last[k] + surplus);
            cost = Math.min(cost, row[k - 1] + missing(right, k - 1));
            if (i > 1 && k > 1 && a != b && a == right.charAt(k - 2) && b == typed.charAt(i - 2)) {
                cost = Math.min(cost, before[k - 2] + SWAPPED);
            }
            row[k] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /** Whether words of these {@link #letters} are near enough to be compared. */
    public static boolean mayMatch(long typed, long right) {
        return Long.bitCount(typed ^ right) <= MAX_LETTERS_APART;
    }

    /** The set of letters of a folded word, as bits. */
    public static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** The cost if a letter of one word is missing in the other. */
    private static double missing(String word, int at) {
        char c = word.charAt(at);
        if ((at > 0 && word.charAt(at - 1) == c) || (at + 1 < word.length() && word.charAt(at + 1) == c)) {
            return DOUBLED;
        }
        return switch (c) {
            case HAMZA -> NO_HAMZA;
            case ALEF, WAW, YEH, HEH, 'e' -> at > 0 ? NO_VOWEL : 1;
            default -> 1;
        };
    }

    private static double substituted(char a, char b) {
        int row = number(a);
        int column = number(b);
        return row < 0 || column < 0 ? 1 : SUBSTITUTION[row][column];
    }

    private static int number(char c) {
        if (c >= FIRST_ARABIC && c < FIRST_ARABIC + ARABIC_LETTERS) {
            return c - FIRST_ARABIC;
        }
        return c >= 'a' && c <= 'z' ? ARABIC_LETTERS + c - 'a' : -1;
    }

    private static double[][] substitutions() {
        double[][] costs = new double[LETTERS][LETTERS];
        for (double[] row : costs) {
            Arrays.fill(row, 1);
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

    private static void set(double[][] costs, String group, double cost) {
        group.chars().forEach(a -> group.chars().forEach(b -> costs[number((char) a)][number((char) b)] = cost));
    }
}
