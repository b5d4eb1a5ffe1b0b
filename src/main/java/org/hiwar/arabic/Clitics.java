package org.hiwar.arabic;

import java.util.List;

/**
 * Takes what is only joined to a folded word, where a word count says that it is joined. The rules:
 *
 * <ul>
 *   <li>before a word stand, in this order, each at most once: و or ف; ب ل ك or, before a verb's ي ت ن ا, س; ال or لل
 *   <li>behind it stand possessives, and the alef of the accusative; none where the article went, and ت before a
 *       possessive is the ه of the word alone
 *   <li>a word that itself takes the article has nothing joined to it: البحر shows that بحر is not ب and حر
 *   <li>the article itself stays only on a word that takes another one, where the rest is hardly a word: التزام
 *   <li>otherwise the rest must be at least as frequent as the whole, and much more frequent for letters that are seldom
 *       clitics; three letters remain
 *   <li>a whole that the counts do not know loses و, and ال after any of the letters, as in light10
 * </ul>
 */
public final class Clitics {
    private static final String ARTICLE = "ال";
    private static final List<String> POSSESSIVES =
            List.of("هما", "ها", "هم", "هن", "كما", "كم", "كن", "نا", "ه", "ك", "ي");
    private static final int SHORTEST = 3;
    /** The article before a whole is no slip of the pen from one in this many of its occurrences. */
    private static final int ARTICLE_SHARE = 20;
    /** How much more frequent a word that begins with its own ال must be than the rest. */
    private static final long OWN_ARTICLE = 3;

    private final WordCounts counts;

    /** Guarded by these counts. */
    public Clitics(WordCounts counts) {
        this.counts = counts;
    }

    /** The word without its clitics; the word itself where it has none. */
    public String strip(String folded) {
        String word = joined(folded, "وف");
        word = joined(word, "بلكس");
        String bare = article(word);
        return bare.equals(word) ? possessive(word) : bare;
    }

    private String joined(String word, String letters) {
        if (word.length() <= SHORTEST || letters.indexOf(word.charAt(0)) < 0) {
            return word;
        }
        String rest = word.substring(1);
        char clitic = word.charAt(0);
        boolean verb = "يتنا".indexOf(rest.charAt(0)) >= 0;
        if ((clitic == Letters.SEEN && !verb) || takesArticle(word)) {
            return word;
        }
        int whole = counts.of(word);
        boolean beforeArticle = rest.startsWith(ARTICLE) && rest.length() > ARTICLE.length() + 2;
        if (whole == 0 && (clitic == Letters.WAW || beforeArticle)) {
            return rest;
        }
        return frequency(rest) >= Math.max(1L, (long) whole * times(clitic)) ? rest : word;
    }

    private static int times(char clitic) {
        return switch (clitic) {
            case Letters.KAF -> 10;
            case Letters.SEEN, Letters.FEH -> 2;
            default -> 1;
        };
    }

    private String article(String word) {
        boolean article = word.startsWith(ARTICLE) || word.startsWith("لل");
        if (!article || word.length() < ARTICLE.length() + 2) {
            return word;
        }
        String rest = word.substring(ARTICLE.length());
        // التزام takes the article and تزام is no word; الغاز, riddles, takes it too, but غاز is the more frequent
        // التزام takes the article and its rest is no word; الغاز, riddles, takes it too, but غاز is a word as well.
        boolean whole = takesArticle(word) && counts.of(ARTICLE + word) > OWN_ARTICLE * counts.of(rest);
        return whole ? word : rest;
    }

    private String possessive(String word) {
        if (takesArticle(word)) {
            return word;
        }
        for (String possessive : POSSESSIVES) {
            int length = word.length() - possessive.length();
            if (length >= SHORTEST && word.endsWith(possessive)) {
                String rest = word.substring(0, length);
                String alone =
                        word.charAt(length - 1) == Letters.TEH ? rest.substring(0, length - 1) + Letters.HEH : rest;
                int whole = Math.max(1, counts.of(word));
                if (frequency(alone) >= whole) {
                    return alone;
                }
                if (frequency(rest) >= whole) {
                    return rest;
                }
            }
        }
        return accusative(word);
    }

    private String accusative(String word) {
        int length = word.length() - 1;
        boolean alef =
                length >= SHORTEST && word.charAt(length) == Letters.ALEF && word.charAt(length - 1) != Letters.YEH;
        String rest = alef ? word.substring(0, length) : word;
        return alef && frequency(rest) >= Math.max(1, counts.of(word)) ? rest : word;
    }

    private boolean takesArticle(String word) {
        return (long) counts.of(ARTICLE + word) * ARTICLE_SHARE > counts.of(word);
    }

    private long frequency(String word) {
        return (long) counts.of(word) + counts.of(ARTICLE + word);
    }
}
