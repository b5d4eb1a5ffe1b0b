package org.hiwar.arabic.typing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;

/**
 * Tells whether a word in Latin letters spells an Arabic word, in the way that newspapers spell names in the other script:
 * Putin is بوتين, Kazakhstan is كازاخستان, 7iwar is حوار. It lists no names: a table has the Arabic spellings of Latin
 * letters and their costs.
 */
public final class LatinSpelling {
    /**
     * Latin letters and their Arabic spellings, each with its cost in hundredths. {@code -} means that no Arabic letter is
     * written. Entries of several letters are tried besides those of one.
     */
    private static final String TABLE = """
            a    ا0 -10 ه15 ع15 اي30 ي35
            aa   ا0
            ai   اي0 ي10 ا20
            ay   اي0 ي10 ا20
            ao   او0
            au   او0 و10
            b    ب0
            c    ك0 س15 ق20 ش30
            ch   ش5 تش0 ك20 خ25 ج35
            ck   ك0
            d    د0 ض15
            dh   ذ0 ض10 ظ10 د20
            dj   ج0
            e    ي10 -10 ا20 ه20 اي15 ع20
            ee   ي0
            ea   ي5 يا5
            ei   اي0 ي5
            eu   و10 يو5 او10
            ew   يو0 و15
            f    ف0
            g    ج5 غ5 ك15 ق15
            gh   غ0 -30
            gu   غ5 ج5 غو0
            h    ه0 ح5 -25
            i    ي0 -10 ا20 اي5 ع20
            ie   ي0 يي5
            iy   ي0
            j    ج0 ي25 خ30 ز35
            k    ك0 ق15
            kh   خ0 ق30
            l    ل0 لل10
            m    م0
            n    ن0
            ng   نغ0 نج0 ن15
            o    و0 -20 ا15 او0 ع20
            oo   و0
            ou   و0 او5
            ow   او0 و5
            p    ب0
            ph   ف0
            q    ق0 ك10
            qu   كو0 ك10 ق10
            r    ر0
            s    س0 ص10 ز15 ش30
            sh   ش0
            sch  ش0
            shch شتش0 تش10 ش10
            t    ت0 ط10
            tch  تش0
            th   ث0 ت10 ذ10 ط20
            ts   تس0 س20
            tz   تس0 تز0 ز20
            u    و0 -15 ا20 ي30 او0 يو10 ع20
            v    ف0 ب30
            w    و0 ف15
            x    كس0 س20 ز30
            y    ي0 -15 اي15
            z    ز0 ظ15 س20 تس20 ذ25
            zh   ج0 ز15
            '    ع0 ء0 -0
            2    ء0 ا10
            3    ع0
            5    خ0
            6    ط0
            7    ح0
            8    ق0 غ10
            9    ص0 ق10
            """;

    /** Costs of Arabic letters that the Latin word does not spell, in hundredths. */
    private static final Map<Character, Integer> UNSPELLED =
            Map.of('ا', 30, 'و', 35, 'ي', 35, 'ع', 15, 'ء', 10, 'ه', 30);

    private static final int IMPOSSIBLE = 1_000_000;
    /** Cost if the Latin word leaves the article out. */
    private static final int NO_ARTICLE = 30;

    /** Extra cost if the Arabic word leaves out the first vowel: Arabic always writes a vowel that begins a word. */
    private static final int NO_FIRST_VOWEL = 30;
    /** Bounds the keys of one word. Only words that are no names have more. */
    private static final int MAX_KEYS = 256;

    private static final Map<String, List<ArabicSpelling>> SPELLINGS = table();

    private record ArabicSpelling(String arabic, int cost) {}

    private LatinSpelling() {}

    /** Whether a folded word consists of Latin letters, with or without digits that stand for Arabic letters (7iwar). */
    public static boolean isLatin(String folded) {
        return folded.length() > 1
                && folded.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && folded.chars().allMatch(c -> SPELLINGS.containsKey(Character.toString(c)));
    }

    /** The {@link #key}s of the Arabic words that a folded Latin word may spell. */
    public static Set<String> keys(String latin) {
        Set<String> keys = new HashSet<>();
        collect(latin, 0, "", keys);
        return keys;
    }

    private static void collect(String latin, int at, String key, Set<String> keys) {
        if (keys.size() >= MAX_KEYS) {
            return;
        }
        if (at == latin.length()) {
            keys.add(key(key));
            return;
        }
        for (int length = 1; length <= 4 && at + length <= latin.length(); length++) {
            int next = at + length;
            Set<String> coarse = new HashSet<>();
            SPELLINGS
                    .getOrDefault(latin.substring(at, next), List.of())
                    .forEach(w -> coarse.add(consonants(w.arabic())));
            coarse.forEach(more -> collect(latin, next, key + more, keys));
        }
    }

    /**
     * The key of a folded Arabic word: its consonants, with one letter for each group of like sounds, and none twice in a
     * row.
     */
    public static String key(String arabic) {
        String consonants = consonants(arabic);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < consonants.length(); i++) {
            char c = consonants.charAt(i);
            if (i == 0 || consonants.charAt(i - 1) != c) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The word without its article, which Latin spellings of names often leave out. */
    public static String withoutArticle(String arabic) {
        return DefiniteArticle.begins(arabic, 3) ? DefiniteArticle.afterPlain(arabic) : arabic;
    }

    private static String consonants(String arabic) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < arabic.length(); i++) {
            char c = arabic.charAt(i);
            char coarse =
                    switch (c) {
                        case 'ت', 'ط', 'ث' -> 'ت';
                        case 'د', 'ض', 'ذ', 'ظ', 'ز' -> 'د';
                        case 'ج', 'غ' -> 'ج';
                        case 'ك', 'ق' -> 'ك';
                        case 'س', 'ص' -> 'س';
                        case 'ا', 'و', 'ي', 'ع', 'ء', 'ه', 'ح', '-' -> 0;
                        default -> c;
                    };
            if (coarse != 0) {
                key.append(coarse);
            }
        }
        return key.toString();
    }

    /**
     * What it costs to take a folded Latin word for a folded Arabic one: 0 if they match letter for letter, infinite if
     * they do not.
     */
    public static double cost(String latin, String arabic) {
        int cost = aligned(withoutDoubles(latin), arabic);
        String bare = withoutArticle(arabic);
        if (!bare.equals(arabic)) {
            cost = Math.min(cost, aligned(withoutDoubles(latin), bare) + NO_ARTICLE);
        }
        return cost >= IMPOSSIBLE ? Double.POSITIVE_INFINITY : cost / 100.0;
    }

    /** Writes double consonants once. Double vowels stay, because oo, ee and aa have entries of their own. */
    private static String withoutDoubles(String latin) {
        return latin.replaceAll("([bcdfghjklmnpqrstvwxyz])\\1", "$1");
    }

    private static int aligned(String latin, String arabic) {
        int[][] costs = new int[latin.length() + 1][arabic.length() + 1];
        for (int[] row : costs) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= latin.length(); i++) {
            for (int k = 0; k <= arabic.length(); k++) {
                if (costs[i][k] < IMPOSSIBLE) {
                    extend(latin, i, arabic, k, costs);
                }
            }
        }
        return costs[latin.length()][arabic.length()];
    }

    private static void extend(String latin, int i, String arabic, int k, int[][] costs) {
        int here = costs[i][k];
        if (k < arabic.length()) {
            int unspelled = UNSPELLED.getOrDefault(arabic.charAt(k), IMPOSSIBLE);
            // An alef at the beginning only carries the vowel that the Latin word spells.
            int cost = k == 0 && arabic.charAt(0) == Letters.ALEF ? 5 : unspelled;
            costs[i][k + 1] = Math.min(costs[i][k + 1], here + cost);
        }
        for (int length = 1; length <= 4 && i + length <= latin.length(); length++) {
            for (ArabicSpelling spelling : SPELLINGS.getOrDefault(latin.substring(i, i + length), List.of())) {
                if (arabic.startsWith(spelling.arabic(), k)) {
                    int to = k + spelling.arabic().length();
                    int cost = spelling.cost() + (i == 0 && spelling.arabic().isEmpty() ? NO_FIRST_VOWEL : 0);
                    costs[i + length][to] = Math.min(costs[i + length][to], here + cost);
                }
            }
        }
    }

    private static Map<String, List<ArabicSpelling>> table() {
        Map<String, List<ArabicSpelling>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.strip().split("\\s+");
            List<ArabicSpelling> spellings = List.of(parts).subList(1, parts.length).stream()
                    .map(LatinSpelling::spelling)
                    .toList();
            table.put(parts[0].toLowerCase(Locale.ROOT), spellings);
        });
        return table;
    }

    private static ArabicSpelling spelling(String entry) {
        int digits = entry.replaceFirst("\\d+$", "").length();
        return new ArabicSpelling(
                entry.substring(0, digits).replace("-", ""), Integer.parseInt(entry.substring(digits)));
    }
}
