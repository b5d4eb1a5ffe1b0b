package org.hiwar.arabic;

/** The stem by which a word is found: without its {@link Clitics}, a broken plural as its singular, and without {@link Endings}. */
public final class GuardedStemmer {
    private final Clitics clitics;
    private final BrokenPlurals plurals;
    private final Endings endings;

    /** Guarded by this vocabulary. */
    public GuardedStemmer(Vocabulary vocabulary) {
        clitics = new Clitics(vocabulary);
        plurals = vocabulary.plurals();
        endings = new Endings(vocabulary);
    }

    /** The stem of a word that {@link Folding} has folded. */
    public String stem(String folded) {
        return endings.strip(plurals.singular(clitics.strip(folded)));
    }
}
