package org.hiwar.arabic;

/**
 * The stem by which a word is found: without its {@link Clitics}, a broken plural as its singular, and without the endings
 * of {@link LightStemmer}. The feminine dual loses its ending only where the singular is a known word.
 */
public final class GuardedStemmer {
    private static final int DUAL = 3;

    private final Clitics clitics;
    private final WordCounts counts;
    private final BrokenPlurals plurals;

    /** Guarded by these counts, with these plurals. */
    public GuardedStemmer(WordCounts counts, BrokenPlurals plurals) {
        this.clitics = new Clitics(counts);
        this.counts = counts;
        this.plurals = plurals;
    }

    /** The stem of a word that {@link Folding} has folded. */
    public String stem(String folded) {
        String word = plurals.singular(clitics.strip(folded));
        return LightStemmer.endings(singularOfDual(word));
    }

    private String singularOfDual(String word) {
        int length = word.length() - DUAL;
        if (length < 2 || !(word.endsWith("تان") || word.endsWith("تين"))) {
            return word;
        }
        String singular = word.substring(0, length) + Letters.HEH;
        return counts.of(singular) > counts.of(word) ? singular : word;
    }
}
