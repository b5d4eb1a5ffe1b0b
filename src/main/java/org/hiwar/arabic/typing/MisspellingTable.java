package org.hiwar.arabic.typing;

import static org.hiwar.arabic.typing.SlipCosts.FIRST;
import static org.hiwar.arabic.typing.SlipCosts.FULL;
import static org.hiwar.arabic.typing.SlipCosts.SWAPPED;

/**
 * The table of the {@link Misspelling} cost between a typed word and a right word, which is given letter by letter. It has a row
 * for each letter of the right word; a row depends on the letters up to it, so words that begin alike share their first rows.
 */
final class MisspellingTable {
    private final char[] typed;
    /** The cost of each letter of the typed word if it is too much. */
    private final int[] surplus;

    private final int most;
    private final char[] right;
    /** {@code rows[d][k]}: the cost of turning the first {@code k} letters typed into the first {@code d} right ones. */
    private final int[][] rows;

    private int depth;

    /** @param most costs above it need not be known; the table is empty of right letters */
    MisspellingTable(String typed, double most) {
        this.typed = typed.toCharArray();
        this.most = (int) Math.round(most * FULL);
        // Each right letter beyond the typed ones costs at least a tenth, so no right word has more letters.
        int longest = this.typed.length + this.most + 1;
        this.right = new char[longest];
        this.rows = new int[longest + 1][this.typed.length + 1];
        this.surplus = new int[this.typed.length];
        for (int k = 0; k < surplus.length; k++) {
            surplus[k] = SlipCosts.missing(this.typed, k);
            rows[0][k + 1] = rows[0][k] + surplus[k];
        }
    }

    /** The number of right letters that were added. */
    int depth() {
        return depth;
    }

    /** Takes back all right letters but the first ones. */
    void keep(int letters) {
        depth = Math.min(depth, letters);
    }

    /**
     * Adds the next letter of the right word.
     *
     * @return false if no right word that begins with the letters so far can cost little enough; the letter is not added then
     */
    boolean add(char letter) {
        right[depth] = letter;
        if (fill() > most) {
            return false;
        }
        depth++;
        return true;
    }

    /** The cost of the right letters so far as a whole word; infinite if it is too much. */
    double cost() {
        int cost = rows[depth][typed.length];
        return cost <= most ? (double) cost / FULL : Double.POSITIVE_INFINITY;
    }

    /** Fills the row of the last letter and returns the least cost of words that go on from it. */
    private int fill() {
        int[] last = rows[depth];
        int[] row = rows[depth + 1];
        char b = right[depth];
        int missing = SlipCosts.missing(right, depth);
        row[0] = last[0] + missing;
        int least = row[0];
        for (int k = 1; k < row.length; k++) {
            char a = typed[k - 1];
            int cost = last[k - 1];
            if (a != b) {
                cost += SlipCosts.substituted(a, b) + (depth == 0 && k == 1 ? FIRST : 0);
                cost = Math.min(cost, swapped(k));
            } else if (k > 1) {
                // The next letter may be the one before this one, and both swapped: this passes over the present row.
                least = Math.min(least, last[k - 2] + SWAPPED);
            }
            cost = Math.min(cost, Math.min(last[k] + missing, row[k - 1] + surplus[k - 1]));
            row[k] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    /** The cost if the last two letters of both words were transposed; unreachable if they are others. */
    private int swapped(int k) {
        boolean swapped = k > 1 && depth > 0 && typed[k - 1] == right[depth - 1] && typed[k - 2] == right[depth];
        return swapped ? rows[depth - 1][k - 2] + SWAPPED : Integer.MAX_VALUE;
    }
}
