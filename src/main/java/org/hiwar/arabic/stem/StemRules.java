package org.hiwar.arabic.stem;

/** Which rules {@link GuardedStemmer} follows: whether clitics go, plurals become singulars, endings go. */
public record StemRules(boolean clitics, boolean plurals, boolean endings) {
    static final StemRules ALL = new StemRules(true, true, true);
}
