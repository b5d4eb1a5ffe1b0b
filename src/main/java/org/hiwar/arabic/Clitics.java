package org.hiwar.arabic;

import static org.hiwar.arabic.Vocabulary.ARTICLE;

import java.util.List;

/**
 * Takes what is only joined to a folded word, where the vocabulary says that it is joined. The rules:
 *
 * <ul>
 *   <li>before a word stand, in this order, each at most once: و or ف; ب ل ك or, before a verb's ي ت ن ا, س; ال, which
 *       after ل is written لل
 *   <li>behind it stand possessives; none where the article went. Before them ت is the ه of the word alone, ا its ى, and ء
 *       may be its ئ
 *   <li>a whole word has nothing joined to it: البحر shows that بحر is not ب and حر
 *   <li>the article itself stays only on a word that takes another one, where the rest is hardly a word: التزام
 *   <li>otherwise the rest must be at least as frequent as the whole, and much more frequent for letters that are seldom
 *       clitics; three letters remain
 *   <li>a whole that nobody counted loses و, and any of the letters before ال, as in light10
 * </ul>
 */
public final class Clitics {
    private static final String LAM_ARTICLE = "لل";
    private static final List<String> POSSESSIVES =
            List.of("هما", "ها", "هم", "هن", "كما", "كم", "كن", "نا", "ني", "ه", "ك", "ي");
    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary;

    /** Guarded by this vocabulary. */
    public Clitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The word without its clitics; the word itself where it has none. */
    public String strip(String folded) {
        String word = joined(folded, "وف");
        if (word.startsWith(LAM_ARTICLE) && word.length() > LAM_ARTICLE.length() + 1) {
            return lamAndArticle(word);
        }
        word = joined(word, "بلكس");
        String bare = article(word);
        return bare.equals(word) ? possessive(word) : bare;
    }

    private String joined(String word, String letters) {
        if (word.length() <= SHORTEST || letters.indexOf(word.charAt(0)) < 0 || vocabulary.isWhole(word)) {
            return word;
        }
        String rest = word.substring(1);
        char clitic = word.charAt(0);
        boolean verb = "يتنا".indexOf(rest.charAt(0)) >= 0;
        if (clitic == Letters.SEEN && !verb) {
            return word;
        }
        int whole = vocabulary.counts().of(word);
        boolean beforeArticle = rest.startsWith(ARTICLE) && rest.length() > ARTICLE.length() + 2;
        if (beforeArticle && (whole == 0 || vocabulary.knows(rest.substring(ARTICLE.length())))) {
            return rest;
        }
        if (whole == 0 && clitic == Letters.WAW) {
            return rest;
        }
        return vocabulary.frequency(rest) >= Math.max(1L, (long) whole * times(clitic)) ? rest : word;
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
        if (!word.startsWith(ARTICLE) || word.length() < ARTICLE.length() + 2) {
            return word;
        }
        String rest = word.substring(ARTICLE.length());
        return vocabulary.hasOwnArticle(word, rest) ? word : rest;
    }

    private String possessive(String word) {
        if (vocabulary.isWhole(word)) {
            return word;
        }
        long whole = Math.max(1, vocabulary.counts().of(word));
        for (String possessive : POSSESSIVES) {
            int length = word.length() - possessive.length();
            if (length >= SHORTEST && word.endsWith(possessive)) {
                String rest = word.substring(0, length);
                for (String alone : List.of(alone(rest), rest)) {
                    if (vocabulary.frequency(alone) >= whole) {
                        return alone;
                    }
                }
            }
        }
        return accusative(word, whole);
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
        int length = word.length() - 1;
        boolean alef =
                length >= SHORTEST && word.charAt(length) == Letters.ALEF && word.charAt(length - 1) != Letters.YEH;
        String rest = alef ? word.substring(0, length) : word;
        return alef && vocabulary.frequency(rest) >= whole ? rest : word;
    }
}
