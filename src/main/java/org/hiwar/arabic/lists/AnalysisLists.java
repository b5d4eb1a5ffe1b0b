package org.hiwar.arabic.lists;

import org.hiwar.arabic.DefiniteArticle;

/**
 * The word lists that guard stemming; all words in them are folded.
 *
 * @param counts how often words occur in books
 * @param plurals broken plurals and their singulars
 * @param whole words with nothing joined to them, although their first or last letters look joined
 * @param feminines words that end with ة and are the feminine of no other word
 */
public record AnalysisLists(WordCounts counts, BrokenPlurals plurals, WholeWords whole, LexicalFeminines feminines) {
    /**
     * A word counts as whole if more than 1 in 20 of its occurrences carries the article; fewer are taken for typing
     * errors.
     */
    private static final int ARTICLE_SHARE = 20;
    /**
     * The last letter counts as the word's own from 1 in 5 on, because typing errors are more common at the end of a word.
     */
    private static final int LAST_LETTER_SHARE = 5;
    /** A word owns the ال that it begins with if it is more than 3 times as frequent as the word without ال. */
    private static final long OWN_ARTICLE = 3;

    /** The lists of the project. */
    public static AnalysisLists standard() {
        return WordLists.standard().analysisLists();
    }

    /** How often the word occurs, with or without the article; at least 1 for a word of the other lists. */
    public long frequency(String word) {
        long counted = (long) counts.of(word) + counts.of(DefiniteArticle.PLAIN + word);
        return counted > 0 || !isListed(word) ? counted : 1;
    }

    /** Whether the word was counted or listed. */
    public boolean knows(String word) {
        return frequency(word) > 0;
    }

    /**
     * Whether the ال that a word begins with is its own and no article. It is if the word takes the article itself and is
     * far more frequent than its rest: التزام, commitment, does and its rest is no word. الغاز, riddles, takes the article
     * too, but in most places it means "the gas" (غاز).
     */
    public boolean hasOwnArticle(String word, String rest) {
        long withArticle = counts.of(DefiniteArticle.PLAIN + word);
        long theRest = OWN_ARTICLE * counts.of(rest);
        if (whole.contains(word)) {
            return true;
        }
        boolean plural = plurals.knows(word) && (withArticle > counts.of(word) || counts.of(word) > theRest);
        return plural || (withArticle > theRest && isWhole(word));
    }

    /** Whether nothing is joined to the word, because a list has it or because it takes the article. */
    public boolean isWhole(String word) {
        return isListed(word) || (long) counts.of(DefiniteArticle.PLAIN + word) * ARTICLE_SHARE > counts.of(word);
    }

    /**
     * Whether the final ا or ه is the word's own and neither accusative nor possessive. Words with either of these never
     * take the article.
     */
    public boolean ownsLastLetter(String word) {
        return isListed(word) || (long) counts.of(DefiniteArticle.PLAIN + word) * LAST_LETTER_SHARE > counts.of(word);
    }

    private boolean isListed(String word) {
        return whole.contains(word) || plurals.knows(word) || CompoundNames.isJoined(word);
    }
}
