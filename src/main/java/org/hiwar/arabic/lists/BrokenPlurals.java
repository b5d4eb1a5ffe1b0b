package org.hiwar.arabic.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;

/** Plurals made by changing the word within, and their singulars; compared folded. */
public final class BrokenPlurals {
    private final Map<String, String> singulars;
    private final Set<String> words;

    private BrokenPlurals(Map<String, String> singulars) {
        this.singulars = Map.copyOf(singulars);
        words = Stream.concat(singulars.keySet().stream(), singulars.values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The list that comes with the project, {@code es-config/broken-plurals.tsv}. */
    public static BrokenPlurals standard() {
        return of(WordLists.ofProject(WordLists.PLURALS, ListLines::read));
    }

    /**
     * Lines of a singular, a tab, and its plurals parted by spaces. The first line that names a plural has it.
     *
     * @throws InvalidList where a line is none of these
     */
    static BrokenPlurals of(ListLines list) {
        Map<String, String> singulars = new HashMap<>();
        for (ListLines.ListLine line : list.lines()) {
            int tab = line.text().indexOf('\t');
            if (tab < 1) {
                throw new InvalidList(
                        list.list(), line.number(), "is no singular, tab and plurals: \"" + line.text() + '"');
            }
            String singular = Folding.fold(line.text().substring(0, tab).strip());
            for (String plural : line.text().substring(tab + 1).strip().split(" +", -1)) {
                singulars.putIfAbsent(Folding.fold(plural), singular);
            }
        }
        return new BrokenPlurals(singulars);
    }

    /** The singular of a folded plural; any other word itself. */
    public String singular(String folded) {
        return singulars.getOrDefault(folded, folded);
    }

    /** Whether the folded word is one of the plurals or singulars. */
    public boolean knows(String folded) {
        return words.contains(folded);
    }

    /** How many plurals are known. */
    public int size() {
        return singulars.size();
    }
}
