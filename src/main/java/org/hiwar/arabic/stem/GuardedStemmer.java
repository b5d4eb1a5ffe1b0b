package org.hiwar.arabic.stem;

import java.util.Map;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.PrintedTraits;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.BrokenPlurals;

/**
 * Computes the stem that a word is indexed and searched by. It restores a hamza that was left out ({@link DroppedHamza}),
 * removes {@link Clitics}, replaces a broken plural by its singular, and removes {@link Endings}. The cases of a word, أبو
 * أبا أبي, get one stem, and so do ابن and بن.
 */
public final class GuardedStemmer {
    /** The forms of words whose last letter changes with the case, and what each becomes. */
    private static final Map<String, String> CASE_FORMS =
            Map.of("ابو", "اب", "ابا", "اب", "ابي", "اب", "اخو", "اخ", "اخا", "اخ", "اخي", "اخ", "بن", "ابن");

    private final StemRules rules;
    private final DroppedHamza hamza;
    private final Clitics clitics;
    private final BrokenPlurals plurals;
    private final Endings endings;
    private final StemCache cache = new StemCache();

    /** A stemmer that uses these lists and follows all rules. */
    public GuardedStemmer(AnalysisLists lists) {
        this(lists, StemRules.ALL);
    }

    /** A stemmer that uses these lists and follows these rules. */
    public GuardedStemmer(AnalysisLists lists, StemRules rules) {
        this.rules = rules;
        hamza = new DroppedHamza(lists);
        clitics = new Clitics(lists);
        plurals = lists.plurals();
        endings = new Endings(lists);
    }

    /** The stem of a word that {@link Folding} has folded, if its {@link PrintedTraits} are not known. */
    public String stem(String folded) {
        return stem(folded, 0);
    }

    /** The stem of a word that {@link Folding} has folded and that had these {@link PrintedTraits} in print. */
    public String stem(String folded, int traits) {
        return cache.get(folded, traits, this::compute);
    }

    private String compute(String folded, int traits) {
        String word = hamza.restore(folded);
        String bare = rules.clitics() ? clitics.strip(word, traits) : word;
        String oneForm = CASE_FORMS.getOrDefault(bare, bare);
        String singular = rules.plurals() ? plurals.singular(oneForm) : oneForm;
        return rules.endings() ? endings.strip(singular) : singular;
    }
}
