package org.hiwar.arabic.stem;

/**
 * Which rules {@link GuardedStemmer} follows.
 *
 * @param clitics whether clitics are removed
 * @param plurals whether broken plurals become their singulars
 * @param endings whether endings are removed
 */
public record StemRules(boolean clitics, boolean plurals, boolean endings) {
    static final StemRules ALL = new StemRules(true, true, true);
}
