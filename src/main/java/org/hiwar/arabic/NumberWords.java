package org.hiwar.arabic;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes number words, which are folded, in digits: tens, hundreds up to 900, and the numbers from 11 to 99 that take two
 * words, cardinal or ordinal: خمسة وعشرين becomes 25, التاسع عشر becomes 19. Numbers up to 10 stay words, because these
 * words often mean something else; thousands stay words too.
 */
public final class NumberWords {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("واحد", 1),
            Map.entry("احد", 1),
            Map.entry("احدي", 1),
            Map.entry("حادي", 1),
            Map.entry("اثن", 2),
            Map.entry("اثنت", 2),
            Map.entry("ثاني", 2),
            Map.entry("ثلاث", 3),
            Map.entry("ثالث", 3),
            Map.entry("اربع", 4),
            Map.entry("رابع", 4),
            Map.entry("خمس", 5),
            Map.entry("خامس", 5),
            Map.entry("ست", 6),
            Map.entry("سادس", 6),
            Map.entry("سبع", 7),
            Map.entry("سابع", 7),
            Map.entry("ثمان", 8),
            Map.entry("ثماني", 8),
            Map.entry("ثامن", 8),
            Map.entry("تسع", 9),
            Map.entry("تاسع", 9));
    private static final Map<String, Integer> TENS =
            Map.of("عشر", 20, "ثلاث", 30, "اربع", 40, "خمس", 50, "ست", 60, "سبع", 70, "ثمان", 80, "تسع", 90);
    /** The most letters of a unit, or of a ten without its ending, with everything that may be joined before it. */
    private static final int LONGEST = 10;

    /** The most letters of a unit with its ending and nothing joined before it. */
    private static final int LONGEST_BARE = 6;

    private static final List<String> ENDINGS = List.of("ان", "ين", "ه", "ا", "ي");
    private static final Pattern HUNDRED = Pattern.compile("و?(ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)?ما?ء(ه|تان|تين)");
    private static final Pattern LONG_HUNDRED = Pattern.compile("([" + Proclitics.CONJUNCTIONS + "]?["
            + Proclitics.PREPOSITIONS + "]?(?:" + DefiniteArticle.PLAIN + "|" + DefiniteArticle.AFTER_LAM
            + ")?)ماء(ه|ت[اي]ن|ات)");
    private static final Pattern TEEN = Pattern.compile("عشره?");

    private NumberWords() {}

    /** Whether a number of two words may begin with this word. */
    public static boolean begins(String word) {
        return unit(word) > 0;
    }

    /** A unit and the ten behind it, in digits; null if the two words are no number. */
    public static @Nullable String join(String word, String next) {
        int unit = unit(word);
        if (unit == 0) {
            return null;
        }
        if (TEEN.matcher(next).matches()) {
            return String.valueOf(10 + unit);
        }
        int ten = next.charAt(0) == Letters.WAW ? ten(next) : 0;
        return ten > 0 ? String.valueOf(ten + unit) : null;
    }

    /** A ten or a hundred in digits; any other word is returned unchanged. */
    public static String digits(String word) {
        int ten = ten(word);
        if (ten > 0) {
            return String.valueOf(ten);
        }
        return word.indexOf(Letters.HAMZA) > 0 ? hundred(word) : word;
    }

    /**
     * A hundred in digits. مئة and مائة are two spellings of one word, so a form of مائة that is no plain number, such as
     * بالمائة, gets the spelling of مئة.
     */
    private static String hundred(String word) {
        Matcher hundred = HUNDRED.matcher(word);
        if (hundred.matches()) {
            boolean dual = !hundred.group(2).equals("ه");
            String times = hundred.group(1);
            return times == null ? (dual ? "200" : "100") : dual ? word : UNITS.get(times) + "00";
        }
        Matcher written = LONG_HUNDRED.matcher(word);
        return written.matches() ? written.group(1) + "مء" + written.group(2) : word;
    }

    private static int unit(String word) {
        Integer plain = word.length() > LONGEST ? Integer.valueOf(0) : UNITS.get(word);
        if (plain != null) {
            return plain;
        }
        if (word.length() - start(word) > LONGEST_BARE) {
            return 0;
        }
        String bare = word.substring(start(word));
        return UNITS.getOrDefault(withoutEnding(bare), UNITS.getOrDefault(bare, 0));
    }

    private static int ten(String word) {
        int end = word.length() - 2;
        boolean ends = end > 1 && end < LONGEST && (word.endsWith("ين") || word.endsWith("ون"));
        return ends ? TENS.getOrDefault(word.substring(Math.min(start(word), end), end), 0) : 0;
    }

    /** Where the word itself begins, behind conjunction, preposition and article. */
    private static int start(String word) {
        int start = starts(word, 0, Proclitics.CONJUNCTIONS) ? 1 : 0;
        boolean preposition =
                starts(word, start, Proclitics.PREPOSITIONS) && !word.startsWith(DefiniteArticle.AFTER_LAM, start);
        start += preposition ? 1 : 0;
        boolean article =
                word.startsWith(DefiniteArticle.PLAIN, start) || word.startsWith(DefiniteArticle.AFTER_LAM, start);
        return article ? start + DefiniteArticle.PLAIN.length() : start;
    }

    private static boolean starts(String word, int at, String letters) {
        return word.length() > at && letters.indexOf(word.charAt(at)) >= 0;
    }

    private static String withoutEnding(String bare) {
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending)) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }
}
