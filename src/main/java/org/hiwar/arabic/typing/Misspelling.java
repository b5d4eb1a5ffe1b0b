package org.hiwar.arabic.typing;

/**
 * Measures how far one folded word is from another by typing errors. This is the restricted Damerau-Levenshtein distance,
 * which does not edit transposed letters again. An error costs 1, and these likely errors cost less:
 *
 * <ul>
 *   <li>a letter of the same sound (ض and ظ, ذ and د, ث and ت, س and ص), or of the same shape with other dots
 *   <li>a hamza left out or put on another letter
 *   <li>a letter doubled or not doubled, two letters transposed, a long vowel left out
 *   <li>a letter repeated many times (جمييييل): after the first repetition hardly anything
 *   <li>the letter of a neighbouring key
 * </ul>
 *
 * The cost is the same in both directions. {@link MisspellingSearch} finds the words of a list that are near to one word.
 */
public final class Misspelling {
    private Misspelling() {}

    /** The cost of turning {@code typed} into {@code right}, both folded; infinite if it is more than {@code most}. */
    public static double cost(String typed, String right, double most) {
        MisspellingTable table = new MisspellingTable(typed, most);
        for (int i = 0; i < right.length(); i++) {
            if (!table.add(right.charAt(i))) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return table.cost();
    }
}
