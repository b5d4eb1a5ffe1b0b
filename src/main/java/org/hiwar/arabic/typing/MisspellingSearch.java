package org.hiwar.arabic.typing;

import java.util.function.DoubleConsumer;

/**
 * Finds the words that may have been misspelled as a typed word. It walks over sorted words as if they were a trie: words that
 * begin alike share the rows of the {@link Misspelling} table, and if no continuation of some letters can be near, all words that
 * begin with them are passed over.
 */
public final class MisspellingSearch {
    private MisspellingSearch() {}

    /**
     * Walks over all words and stops at each that is near.
     *
     * @param typed the folded word as typed
     * @param most the highest cost
     * @param words folded words
     * @param found is given the cost of each word found, while {@code words} stands at this word
     */
    public static void search(String typed, double most, WordWalk words, DoubleConsumer found) {
        MisspellingTable table = new MisspellingTable(typed, most);
        boolean more = words.next();
        while (more) {
            table.keep(words.shared());
            while (table.depth() < words.length() && table.add(words.letter(table.depth()))) {}
            if (table.depth() < words.length()) {
                more = words.skip(table.depth() + 1);
                continue;
            }
            double cost = table.cost();
            if (cost <= most) {
                found.accept(cost);
            }
            more = words.next();
        }
    }
}
