package org.hiwar.arabic.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;

/**
 * A word in Latin letters, and which Arabic words it may spell, in the way that newspapers spell names in the other script:
 * Putin is بوتين, Kazakhstan is كازاخستان, 7iwar is حوار. It lists no names: a table has the Arabic spellings of Latin
 * letters and their costs.
 *
 * <p>Arabic leaves out the short vowels of its own words (محمد is Mohammed), but writes those of names from elsewhere. So in a
 * word with a letter of a sound that Arabic lacks, a vowel costs more if it is left out or is written as another vowel: neither
 * بطن nor بيتين is Putin. An e is left out in all names (Peter is بيتر).
 */
public final class LatinSpelling {
    private static final String VOWELS = "aeiou";
    /** Letters of sounds that Arabic lacks, so that a word with one of them is no Arabic name. */
    private static final String FOREIGN = "pv";
    /** Extra cost of a vowel of such a word that is not written as this vowel. */
    private static final int FOREIGN_VOWEL = 20;
    /** Spellings of a vowel that cost as much write another vowel. */
    private static final int OTHER_VOWEL = 20;
    /** A final a may be written with ى, which folding makes ي: مصطفى. */
    private static final Step FINAL_MAKSURA = new Step(1, "ي", 10);

    private static final int IMPOSSIBLE = 1_000_000;
    /** Cost if the Latin word leaves the article out. */
    private static final int NO_ARTICLE = 20;

    /** Extra cost if the Arabic word does not begin with alef or ain where the Latin word begins with a vowel. */
    private static final int NO_FIRST_VOWEL = 30;
    /** The highest cost of a first vowel that is written with alef alone, as any short vowel is. */
    private static final int FIRST_ALEF = 15;
    /** An alef at the beginning only carries the vowel that the Latin word spells. */
    private static final int CARRIER = 5;
    /** Bounds the keys of one word. Only words that are no names have more. */
    private static final int MAX_KEYS = 256;

    private final String latin;
    private final boolean foreign;
    /** For each letter the ways to go on from it. */
    private final List<List<Step>> steps = new ArrayList<>();

    /** Some Latin letters, the Arabic ones that spell them, and the cost in hundredths. */
    private record Step(int letters, String arabic, int cost) {}

    /** @param latin a folded word for which {@link #isLatin} */
    public LatinSpelling(String latin) {
        this.latin = withoutDoubles(latin);
        this.foreign = latin.chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0);
        for (int at = 0; at < this.latin.length(); at++) {
            steps.add(steps(at));
        }
    }

    private List<Step> steps(int at) {
        List<Step> steps = new ArrayList<>();
        for (int letters = 1; letters <= LatinLetters.LONGEST && at + letters <= latin.length(); letters++) {
            for (LatinLetters.ArabicSpelling spelling : LatinLetters.spellings(latin.substring(at, at + letters))) {
                steps.add(new Step(letters, spelling.arabic(), cost(at, spelling)));
            }
        }
        if (at == latin.length() - 1 && latin.charAt(at) == 'a') {
            steps.add(FINAL_MAKSURA);
        }
        return steps;
    }

    private int cost(int at, LatinLetters.ArabicSpelling spelling) {
        if (VOWELS.indexOf(latin.charAt(at)) < 0) {
            return spelling.cost();
        }
        if (at == 0) {
            return firstVowel(spelling);
        }
        boolean otherwise = spelling.arabic().isEmpty() || spelling.cost() >= OTHER_VOWEL;
        return spelling.cost() + (foreign && otherwise && latin.charAt(at) != 'e' ? FOREIGN_VOWEL : 0);
    }

    /** Arabic writes every vowel that begins a word, with alef or ain. */
    private static int firstVowel(LatinLetters.ArabicSpelling spelling) {
        if (spelling.arabic().equals("ا")) {
            return Math.min(spelling.cost(), FIRST_ALEF);
        }
        return spelling.cost() + (spelling.arabic().matches("[اعء].*") ? 0 : NO_FIRST_VOWEL);
    }

    /** Whether a folded word consists of Latin letters, with or without digits that stand for Arabic letters (7iwar). */
    public static boolean isLatin(String folded) {
        return folded.length() > 1
                && folded.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && folded.chars().noneMatch(c -> LatinLetters.spellings(Character.toString(c))
                        .isEmpty());
    }

    /** Writes double consonants once. Double vowels stay, because oo, ee and aa have entries of their own. */
    private static String withoutDoubles(String latin) {
        return latin.replaceAll("([bcdfghjklmnpqrstvwxyz])\\1", "$1");
    }

    /** The {@link #key}s of the Arabic words that this word may spell, without the article and with it. */
    public Set<String> keys() {
        Set<String> bare = new HashSet<>();
        collect(0, "", bare);
        Set<String> keys = new HashSet<>(bare);
        bare.forEach(key -> keys.add(key(DefiniteArticle.PLAIN + key)));
        return keys;
    }

    private void collect(int at, String key, Set<String> keys) {
        if (keys.size() >= MAX_KEYS) {
            return;
        }
        if (at == latin.length()) {
            keys.add(key);
            return;
        }
        for (int letters = 1; letters <= LatinLetters.LONGEST; letters++) {
            int length = letters;
            List<String> longer = steps.get(at).stream()
                    .filter(step -> step.letters() == length)
                    .map(step -> key(key + step.arabic()))
                    .distinct()
                    .toList();
            longer.forEach(more -> collect(at + length, more, keys));
        }
    }

    /**
     * The key of a folded Arabic word: its consonants, with one letter for each group of like sounds, and none twice in a
     * row.
     */
    public static String key(String arabic) {
        StringBuilder key = new StringBuilder();
        char last = 0;
        for (int i = 0; i < arabic.length(); i++) {
            char sound = sound(arabic.charAt(i));
            if (sound != 0 && sound != last) {
                key.append(sound);
                last = sound;
            }
        }
        return key.toString();
    }

    /** The letter that stands for all consonants of a like sound; 0 for the letters of vowels and those that Latin often drops. */
    private static char sound(char arabic) {
        return switch (arabic) {
            case 'ت', 'ط', 'ث' -> 'ت';
            case 'د', 'ض', 'ذ', 'ظ', 'ز' -> 'د';
            case 'ج', 'غ' -> 'ج';
            case 'ك', 'ق' -> 'ك';
            case 'س', 'ص' -> 'س';
            case 'ا', 'و', 'ي', 'ع', 'ء', 'ه', 'ح' -> 0;
            default -> arabic;
        };
    }

    /**
     * What it costs to take this word for a folded Arabic one: 0 if they match letter for letter, infinite if it is more than
     * {@code most}.
     */
    public double cost(String arabic, double most) {
        int highest = (int) Math.round(most * 100);
        int cost = aligned(arabic, highest);
        if (DefiniteArticle.begins(arabic, 3)) {
            cost = Math.min(cost, aligned(DefiniteArticle.afterPlain(arabic), highest - NO_ARTICLE) + NO_ARTICLE);
        }
        return cost <= highest ? cost / 100.0 : Double.POSITIVE_INFINITY;
    }

    private int aligned(String arabic, int highest) {
        int[][] costs = new int[latin.length() + 1][arabic.length() + 1];
        for (int[] row : costs) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= latin.length(); i++) {
            for (int k = 0; k <= arabic.length(); k++) {
                if (costs[i][k] <= highest) {
                    extend(i, arabic, k, costs);
                }
            }
        }
        return costs[latin.length()][arabic.length()];
    }

    private void extend(int i, String arabic, int k, int[][] costs) {
        int here = costs[i][k];
        if (k < arabic.length()) {
            costs[i][k + 1] = Math.min(costs[i][k + 1], here + unspelled(arabic, k));
        }
        if (i < latin.length()) {
            for (Step step : steps.get(i)) {
                if (arabic.startsWith(step.arabic(), k)) {
                    int[] row = costs[i + step.letters()];
                    int to = k + step.arabic().length();
                    row[to] = Math.min(row[to], here + step.cost());
                }
            }
        }
    }

    /** The cost of an Arabic letter that the Latin word does not spell, in hundredths. */
    private static int unspelled(String arabic, int at) {
        return switch (arabic.charAt(at)) {
            case Letters.ALEF -> at == 0 ? CARRIER : 30;
            case 'و', 'ي' -> 35;
            case 'ع' -> 15;
            case 'ء' -> 10;
            case 'ه' -> 30;
            default -> IMPOSSIBLE;
        };
    }
}
