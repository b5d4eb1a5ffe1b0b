package org.hiwar.arabic.typing;

import static org.hiwar.arabic.Letters.ALEF;
import static org.hiwar.arabic.Letters.HAMZA;
import static org.hiwar.arabic.Letters.HEH;
import static org.hiwar.arabic.Letters.WAW;
import static org.hiwar.arabic.Letters.YEH;

import java.util.Arrays;

/**
 * How far one folded word is from another in slips of the pen: Damerau and Levenshtein's distance (restricted: what was
 * transposed is not edited again), where likely slips cost less than 1.
 *
 * <ul>
 *   <li>letters of one sound, ض and ظ, ذ and د, ث and ت, س and ص, or of one shape but for its dots
 *   <li>a hamza left out, or put on another letter
 *   <li>a letter doubled or not doubled, two letters that changed places, a long vowel left out
 *   <li>letters of neighbouring keys
 * </ul>
 */
public final class Misspelling {
    /** Sounds that are one to many speakers. */
    private static final String[] ONE_SOUND = {"ضظد", "ذدز", "ظذز", "ثتس", "سصز", "تط", "كق", "قغ", "هح", "جغ", "ءاوي"};
    /** Shapes that dots alone tell apart. */
    private static final String[] ONE_SHAPE = {"بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "هو"};
    /** Neighbours on the keyboard of Arabic (101), row by row. */
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
    /** Nobody mistakes the first letter as easily as the others. */
    private static final double FIRST = 0.2;

    /** Slips that two words may be apart and still be compared letter by letter, counted in letters that one of them lacks. */
    private static final int MAX_LETTERS_APART = 5;

    private static final char FIRST_ARABIC = 'ء';
    private static final int ARABIC_LETTERS = 'ي' - FIRST_ARABIC + 1;
    private static final int LETTERS = ARABIC_LETTERS + 26;
    /** Costs of one letter for another: asked a million times a second. */
    private static final double[][] SUBSTITUTED = substitutions();

    private Misspelling() {}

    /** The cost of making {@code right} of {@code typed}, both folded; infinite where it is more than {@code most}. */
    public static double cost(String typed, String right, double most) {
        if (!mayBe(letters(typed), letters(right))) {
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

    /** Fills the row of costs of the first {@code i} letters typed and gives the least of them. */
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
    public static boolean mayBe(long typed, long right) {
        return Long.bitCount(typed ^ right) <= MAX_LETTERS_APART;
    }

    /** The letters of a folded word as bits. */
    public static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** What it costs that a letter of one word is not in the other. */
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
        return row < 0 || column < 0 ? 1 : SUBSTITUTED[row][column];
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
        for (String group : ONE_SHAPE) {
            set(costs, group, SHAPE);
        }
        for (String group : ONE_SOUND) {
            set(costs, group, SOUND);
        }
        return costs;
    }

    private static void set(double[][] costs, String group, double cost) {
        group.chars().forEach(a -> group.chars().forEach(b -> costs[number((char) a)][number((char) b)] = cost));
    }
}
