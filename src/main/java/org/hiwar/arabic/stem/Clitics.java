package org.hiwar.arabic.stem;

import java.util.List;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.PrintedTraits;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.WordCounts;

/**
 * Takes what is only joined to a folded word, where the vocabulary says that it is joined. The rules:
 *
 * <ul>
 *   <li>an ال that was printed with a hamza is no article, and a ة no possessive
 *   <li>before a word stand, in this order, each at most once: و or ف; ب ل ك or, before a verb's ي ت ن ا, س; ال, which
 *       after ل is written لل
 *   <li>behind it stand possessives; none where the article went. Before them ت is the ه of the word alone, ا its ى, and ء
 *       may be its ئ
 *   <li>a whole word has nothing joined to it: البحر shows that بحر is not ب and حر
 *   <li>the article itself stays only on a word that takes another one, where the rest is hardly a word: التزام
 *   <li>otherwise the rest must be at least as frequent as the whole, and much more frequent for letters that are seldom
 *       clitics and where but two letters remain
 *   <li>a whole that nobody counted loses و, any of the letters before ال, as in light10, and a letter whose rest is a word
 *       once its own clitics are gone: لمبادرتها
 * </ul>
 */
public final class Clitics {
    private static final String LAM_ARTICLE = "لل";
    private static final List<String> POSSESSIVES =
            List.of("هما", "ها", "هم", "هن", "كما", "كم", "كن", "نا", "ني", "ه", "ك", "ي");
    private static final int SHORTEST = 3;
    /** How much more frequent a rest of two letters must be: there are few such words, and many that only end so. */
    private static final int OF_TWO_LETTERS = 10;

    private final AnalysisLists vocabulary;

    /** Guarded by this vocabulary. */
    public Clitics(AnalysisLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The word without its clitics, however it was printed; the word itself where it has none. */
    public String strip(String folded) {
        return strip(folded, 0);
    }

    /** The same of a word that had these {@link PrintedTraits} in print. */
    String strip(String folded, int traits) {
        String word = joined(folded, "وف");
        if (word.startsWith(LAM_ARTICLE) && word.length() > LAM_ARTICLE.length() + 1) {
            return lamAndArticle(word);
        }
        word = joined(word, "بلكس");
        String bare = (traits & PrintedTraits.OWN_ALEF_LAM) == 0 ? article(word) : word;
        boolean owned = bare.equals(word) && (traits & PrintedTraits.TEH_MARBUTA) == 0;
        return owned ? possessive(word) : bare;
    }

    private String joined(String word, String letters) {
        if (word.length() < SHORTEST || letters.indexOf(word.charAt(0)) < 0 || vocabulary.isWhole(word)) {
            return word;
        }
        String rest = word.substring(1);
        boolean verb = "يتنا".indexOf(rest.charAt(0)) >= 0;
        boolean goes = (word.charAt(0) != Letters.SEEN || verb) && isJoined(word, rest);
        return goes ? rest : word;
    }

    private boolean isJoined(String word, String rest) {
        int whole = vocabulary.counts().of(word);
        boolean beforeArticle =
                rest.startsWith(DefiniteArticle.PLAIN) && rest.length() > DefiniteArticle.PLAIN.length() + 2;
        if (beforeArticle && (whole == 0 || vocabulary.knows(rest.substring(DefiniteArticle.PLAIN.length())))) {
            return true;
        }
        if (whole == 0) {
            return word.charAt(0) == Letters.WAW || vocabulary.knows(rest) || isJoinedTwice(word, rest);
        }
        int times = rest.length() < SHORTEST ? OF_TWO_LETTERS : times(word.charAt(0));
        return vocabulary.frequency(rest) >= (long) whole * times;
    }

    /** لمبادرتها is ل and مبادرة with its possessive; بداياتك has but the possessive. */
    private boolean isJoinedTwice(String word, String rest) {
        long twice = vocabulary.frequency(withoutItsOwn(rest));
        return twice > 0 && twice >= vocabulary.frequency(possessive(word));
    }

    private String withoutItsOwn(String rest) {
        String verb = joined(rest, "س");
        return verb.equals(rest) ? possessive(rest) : verb;
    }

    private static int times(char clitic) {
        return switch (clitic) {
            case Letters.KAF -> 10;
            case Letters.SEEN, Letters.FEH -> 2;
            default -> 1;
        };
    }

    /** للحكومة is ل and الحكومة, but للبنان and للغة have one ل of their own. */
    private String lamAndArticle(String word) {
        String own = word.substring(1);
        String bare = word.substring(LAM_ARTICLE.length());
        return vocabulary.frequency(own) > vocabulary.frequency(bare) ? possessive(own) : bare;
    }

    private String article(String word) {
        if (!word.startsWith(DefiniteArticle.PLAIN) || word.length() < DefiniteArticle.PLAIN.length() + 2) {
            return word;
        }
        String rest = word.substring(DefiniteArticle.PLAIN.length());
        return vocabulary.hasOwnArticle(word, rest) ? word : rest;
    }

    private String possessive(String word) {
        long whole = Math.max(1, vocabulary.counts().of(word));
        if (vocabulary.isWhole(word) && !isPluralWithHeh(word, whole)) {
            return accusative(word, whole);
        }
        for (String possessive : POSSESSIVES) {
            int length = word.length() - possessive.length();
            if (length >= SHORTEST && word.endsWith(possessive)) {
                String rest = word.substring(0, length);
                String alone = moreOfANoun(alone(rest), rest);
                if (vocabulary.frequency(alone) >= whole) {
                    return alone;
                }
            }
        }
        return accusative(word, whole);
    }

    /** كتبه, his books, although الكتبة, the clerks, take the article. */
    private boolean isPluralWithHeh(String word, long whole) {
        int last = word.length() - 1;
        return last >= SHORTEST
                && word.charAt(last) == Letters.HEH
                && !vocabulary.ownsLast(word)
                && vocabulary.plurals().knows(word.substring(0, last))
                && vocabulary.counts().of(word.substring(0, last)) >= whole;
    }

    /** The one that more often takes the article, as nouns do: قوات and not قواه, but نشأة and not نشأت. */
    private String moreOfANoun(String one, String other) {
        WordCounts counts = vocabulary.counts();
        int first = counts.of(DefiniteArticle.PLAIN + one);
        int second = counts.of(DefiniteArticle.PLAIN + other);
        return first > second || (first == second && counts.of(one) >= counts.of(other)) ? one : other;
    }

    /** How a word is written that has nothing behind it any more. */
    private String alone(String rest) {
        int last = rest.length() - 1;
        String before = rest.substring(0, last);
        return switch (rest.charAt(last)) {
            case Letters.TEH -> before + Letters.HEH;
            case Letters.ALEF -> before + Letters.YEH;
            case Letters.HAMZA -> vocabulary.knows(rest) ? rest : before + Letters.YEH + Letters.HAMZA;
            default -> rest;
        };
    }

    private String accusative(String word, long whole) {
        int last = word.length() - 1;
        boolean alef = last >= SHORTEST && word.charAt(last) == Letters.ALEF && word.charAt(last - 1) != Letters.YEH;
        if (!alef || vocabulary.ownsLast(word)) {
            return word;
        }
        String rest = word.substring(0, last);
        return vocabulary.frequency(rest) >= whole ? rest : word;
    }
}
