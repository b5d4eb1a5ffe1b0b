package org.hiwar.arabic.lists;

import org.hiwar.arabic.DefiniteArticle;

/**
 * What is known of folded words: how often they occur, which are plurals, which are whole although they look as if something
 * were joined to them, and which are no feminine of another although they end with ة.
 */
public record AnalysisLists(WordCounts counts, BrokenPlurals plurals, WholeWords whole, OwnFeminines feminines) {
    /** The article before a whole is no slip of the pen from one in this many of its occurrences. */
    private static final int ARTICLE_SHARE = 20;
    /** The same for the last letter, where slips of the pen are more common. */
    private static final int LAST_SHARE = 5;
    /** How much more frequent a word that begins with its own ال must be than the rest. */
    private static final long OWN_ARTICLE = 3;

    /** The lists that come with the project. */
    public static AnalysisLists standard() {
        return WordLists.standard().vocabulary();
    }

    /** How often the word occurs, alone or with the article; at least 1 for a word of the lists. */
    public long frequency(String word) {
        long counted = (long) counts.of(word) + counts.of(DefiniteArticle.PLAIN + word);
        return counted > 0 || !listed(word) ? counted : 1;
    }

    public boolean knows(String word) {
        return frequency(word) > 0;
    }

    /**
     * Whether a word that begins with ال owns these letters. التزام takes the article itself and its rest is no word. الغاز,
     * riddles, takes it too, but it is far more often غاز, gas.
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

    /** Whether nothing is joined to the word: the lists have it, or it is itself used with the article. */
    public boolean isWhole(String word) {
        return listed(word) || (long) counts.of(DefiniteArticle.PLAIN + word) * ARTICLE_SHARE > counts.of(word);
    }

    /** Whether the final ا or ه is the word's own, and not the accusative's or a possessive, which never take the article. */
    public boolean ownsLast(String word) {
        return listed(word) || (long) counts.of(DefiniteArticle.PLAIN + word) * LAST_SHARE > counts.of(word);
    }

    private boolean listed(String word) {
        return whole.contains(word) || plurals.knows(word) || CompoundNames.isJoined(word);
    }
}
