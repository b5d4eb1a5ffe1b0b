package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.PrintedTraits;
import org.hiwar.arabic.Proclitics;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.WordCounts;

/**
 * Removes clitics, the letters and words that Arabic joins to a word, from a folded word. The word lists decide whether a
 * letter is joined or the word's own. The rules:
 *
 * <ul>
 *   <li>ال printed with a hamza is no article, and ة is no possessive
 *   <li>before a word stand, in this order and each at most once: و or ف; one of ب ل ك, or س before the ي ت ن ا of a verb;
 *       ال, which becomes لل behind ل
 *   <li>behind a word without an article stands a possessive. Before it the final ة of the word is ت, its final ى is ا, and
 *       its final ئ may be ء
 *   <li>nothing is removed from a whole word: البحر occurs, so بحر is a word and not ب and حر
 *   <li>the article stays only if the word takes a second article and the rest is hardly a word: التزام
 *   <li>otherwise the rest must be at least as frequent as the word, and much more frequent if the letter is rarely a
 *       clitic or only two letters remain
 *   <li>a word that was not counted loses و, each of the letters before ال, as in light10, and a letter whose rest is a
 *       word without its own clitics: لمبادرتها
 * </ul>
 */
public final class Clitics {
    /** The س of the future, joined before the prefix of a verb. */
    private static final String FUTURE = String.valueOf(Letters.SEEN);

    private static final String VERB_PREFIXES = "يتنا";
    private static final String PREPOSITIONS_AND_FUTURE = Proclitics.PREPOSITIONS + FUTURE;

    private static final List<String> POSSESSIVES =
            List.of("هما", "ها", "هم", "هن", "كما", "كم", "كن", "نا", "ني", "ه", "ك", "ي");
    /** Letters of a word that something may be joined to, at least. */
    private static final int SHORTEST = 3;
    /**
     * A rest of two letters must be 10 times as frequent as the word: few words are so short, and many words end with the
     * same letters.
     */
    private static final int TWO_LETTERS_RATIO = 10;

    private final AnalysisLists lists;

    /** Guarded by these lists. */
    public Clitics(AnalysisLists lists) {
        this.lists = lists;
    }

    /**
     * The word without its clitics, if its {@link PrintedTraits} are not known; a word without clitics is returned
     * unchanged.
     */
    public String strip(String folded) {
        return strip(folded, 0);
    }

    /** The word without its clitics, if it had these {@link PrintedTraits} in print. */
    String strip(String folded, int traits) {
        String word = withoutPrefix(folded, Proclitics.CONJUNCTIONS);
        if (word.startsWith(DefiniteArticle.AFTER_LAM) && word.length() > DefiniteArticle.AFTER_LAM.length() + 1) {
            return withoutLamAndArticle(word);
        }
        word = withoutPrefix(word, PREPOSITIONS_AND_FUTURE);
        String bare = (traits & PrintedTraits.OWN_ALEF_LAM) == 0 ? withoutArticle(word) : word;
        boolean mayHavePossessive = bare.equals(word) && (traits & PrintedTraits.TEH_MARBUTA) == 0;
        return mayHavePossessive ? withoutPossessive(word) : bare;
    }

    /** The word without its first letter, if that is one of these and is joined to it. */
    private String withoutPrefix(String word, String letters) {
        if (word.length() < SHORTEST || letters.indexOf(word.charAt(0)) < 0 || lists.isWhole(word)) {
            return word;
        }
        String rest = word.substring(1);
        boolean verb = VERB_PREFIXES.indexOf(rest.charAt(0)) >= 0;
        boolean joined = (word.charAt(0) != Letters.SEEN || verb) && isJoined(word, rest);
        return joined ? rest : word;
    }

    private boolean isJoined(String word, String rest) {
        int frequency = lists.counts().of(word);
        boolean beforeArticle = DefiniteArticle.begins(rest, 3);
        if (beforeArticle && (frequency == 0 || lists.knows(DefiniteArticle.afterPlain(rest)))) {
            return true;
        }
        if (frequency == 0) {
            return word.charAt(0) == Letters.WAW || lists.knows(rest) || isOneOfTwoClitics(word, rest);
        }
        int ratio = rest.length() < SHORTEST ? TWO_LETTERS_RATIO : ratio(word.charAt(0));
        return lists.frequency(rest) >= (long) frequency * ratio;
    }

    /**
     * Whether more than the first letter is joined: لمبادرتها is ل and مبادرة with a possessive, but بداياتك has only the
     * possessive.
     */
    private boolean isOneOfTwoClitics(String word, String rest) {
        long bare = lists.frequency(withoutNextClitic(rest));
        return bare > 0 && bare >= lists.frequency(withoutPossessive(word));
    }

    private String withoutNextClitic(String rest) {
        String verb = withoutPrefix(rest, FUTURE);
        return verb.equals(rest) ? withoutPossessive(rest) : verb;
    }

    /** How many times as frequent as the word the rest must be; more for letters that are rarely clitics. */
    private static int ratio(char clitic) {
        return switch (clitic) {
            case Letters.KAF -> 10;
            case Letters.SEEN, Letters.FEH -> 2;
            default -> 1;
        };
    }

    /**
     * The word without ل and the article: للحكومة is ل and الحكومة. In للبنان and للغة the second ل belongs to the word.
     */
    private String withoutLamAndArticle(String word) {
        String own = word.substring(1);
        String bare = word.substring(DefiniteArticle.AFTER_LAM.length());
        return lists.frequency(own) > lists.frequency(bare) ? withoutPossessive(own) : bare;
    }

    private String withoutArticle(String word) {
        if (!DefiniteArticle.begins(word, 2)) {
            return word;
        }
        String rest = DefiniteArticle.afterPlain(word);
        return lists.hasOwnArticle(word, rest) ? word : rest;
    }

    private String withoutPossessive(String word) {
        long frequency = Math.max(1, lists.counts().of(word));
        if (lists.isWhole(word) && !isPluralWithHeh(word, frequency)) {
            return withoutAccusative(word, frequency);
        }
        for (String possessive : POSSESSIVES) {
            int length = word.length() - possessive.length();
            if (length >= SHORTEST && word.endsWith(possessive)) {
                String rest = word.substring(0, length);
                String alone = likelierNoun(standaloneForm(rest), rest);
                if (lists.frequency(alone) >= frequency) {
                    return alone;
                }
            }
        }
        return withoutAccusative(word, frequency);
    }

    /**
     * Whether the word is a broken plural and a possessive ه: كتبه, his books, although الكتبة, the clerks, takes the
     * article.
     */
    private boolean isPluralWithHeh(String word, long frequency) {
        int last = word.length() - 1;
        return last >= SHORTEST
                && word.charAt(last) == Letters.HEH
                && !lists.ownsLastLetter(word)
                && lists.plurals().knows(word.substring(0, last))
                && lists.counts().of(word.substring(0, last)) >= frequency;
    }

    /** The form that takes the article more often, since only nouns do: قوات and not قواه, but نشأة and not نشأت. */
    private String likelierNoun(String one, String other) {
        WordCounts counts = lists.counts();
        int first = counts.of(DefiniteArticle.PLAIN + one);
        int second = counts.of(DefiniteArticle.PLAIN + other);
        return first > second || (first == second && counts.of(one) >= counts.of(other)) ? one : other;
    }

    /** How the word is written once nothing stands behind it. */
    private String standaloneForm(String rest) {
        int last = rest.length() - 1;
        String before = rest.substring(0, last);
        return switch (rest.charAt(last)) {
            case Letters.TEH -> before + Letters.HEH;
            case Letters.ALEF -> before + Letters.YEH;
            case Letters.HAMZA -> lists.knows(rest) ? rest : before + Letters.YEH + Letters.HAMZA;
            default -> rest;
        };
    }

    private String withoutAccusative(String word, long frequency) {
        int last = word.length() - 1;
        boolean alef = last >= SHORTEST && word.charAt(last) == Letters.ALEF && word.charAt(last - 1) != Letters.YEH;
        if (!alef || lists.ownsLastLetter(word)) {
            return word;
        }
        String rest = word.substring(0, last);
        return lists.frequency(rest) >= frequency ? rest : word;
    }
}
