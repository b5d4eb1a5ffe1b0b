package org.hiwar.arabic.stem;

import java.util.Map;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.PrintedTraits;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.BrokenPlurals;

/**
 * The stem by which a word is found: with the hamza that was left out, without its {@link Clitics}, a broken plural as its
 * singular, and without {@link Endings}. Words that change their last letter with the case, أبو أبا أبي, are one; so are ابن and
 * بن.
 */
public final class GuardedStemmer {
    private static final Map<String, String> CASES =
            Map.of("ابو", "اب", "ابا", "اب", "ابي", "اب", "اخو", "اخ", "اخا", "اخ", "اخي", "اخ", "بن", "ابن");

    private final StemRules rules;
    private final DroppedHamza hamza;
    private final Clitics clitics;
    private final BrokenPlurals plurals;
    private final Endings endings;
    private final StemCache cache = new StemCache();

    /** Guarded by this vocabulary, by all rules. */
    public GuardedStemmer(AnalysisLists vocabulary) {
        this(vocabulary, StemRules.ALL);
    }

    /** Guarded by this vocabulary, by these rules. */
    public GuardedStemmer(AnalysisLists vocabulary, StemRules rules) {
        this.rules = rules;
        hamza = new DroppedHamza(vocabulary);
        clitics = new Clitics(vocabulary);
        plurals = vocabulary.plurals();
        endings = new Endings(vocabulary);
    }

    /** The stem of a word that {@link Folding} has folded, however it was printed. */
    public String stem(String folded) {
        return stem(folded, 0);
    }

    /** The stem of a word that {@link Folding} has folded, with the {@link PrintedTraits} that it had in print. */
    public String stem(String folded, int traits) {
        return cache.get(folded, traits, this::compute);
    }

    private String compute(String folded, int traits) {
        String word = hamza.restore(folded);
        String bare = rules.clitics() ? clitics.strip(word, traits) : word;
        String one = CASES.getOrDefault(bare, bare);
        String singular = rules.plurals() ? plurals.singular(one) : one;
        return rules.endings() ? endings.strip(singular) : singular;
    }
}
