package org.hiwar.arabic.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;

/** Broken plurals, such as كتب of كتاب, and their singulars. All words are folded. */
public final class BrokenPlurals {
    private final Map<String, String> singulars;
    private final Set<String> words;

    private BrokenPlurals(Map<String, String> singulars) {
        this.singulars = Map.copyOf(singulars);
        words = Stream.concat(singulars.keySet().stream(), singulars.values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The list of the project, {@code es-config/broken-plurals.tsv}. */
    public static BrokenPlurals standard() {
        return of(WordLists.readOwn(WordLists.PLURALS, ListLines::read));
    }

    /**
     * Reads lines of a singular, a tab, and its plurals with spaces between them. If several lines have a plural, the first
     * counts.
     *
     * @throws InvalidList if a line has another form
     */
    static BrokenPlurals of(ListLines list) {
        Map<String, String> singulars = new HashMap<>();
        for (ListLines.ListLine line : list.lines()) {
            int tab = line.text().indexOf('\t');
            if (tab < 1) {
                throw new InvalidList(
                        list.list(), line.number(), "is not a singular, a tab and plurals: \"" + line.text() + '"');
            }
            String singular = Folding.fold(line.text().substring(0, tab).strip());
            for (String plural : line.text().substring(tab + 1).strip().split(" +", -1)) {
                singulars.putIfAbsent(Folding.fold(plural), singular);
            }
        }
        return new BrokenPlurals(singulars);
    }

    /** The singular of a plural; any other word is returned unchanged. */
    public String singular(String folded) {
        return singulars.getOrDefault(folded, folded);
    }

    /** Whether the word is one of the plurals or singulars. */
    public boolean knows(String folded) {
        return words.contains(folded);
    }

    /** The number of plurals. */
    public int size() {
        return singulars.size();
    }
}
