package org.hiwar.arabic.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Names of two words that are also written as one. All folded:
 *
 * <ul>
 *   <li>عبد and عبيد before a word with the article are one word: عبد الله is عبدالله
 *   <li>أبو glued to a known word are two: أبوظبي is أبو ظبي
 *   <li>a known word glued to الدين, الله, الإسلام or الحق is two, where the whole is no word: نورالدين is نور الدين
 * </ul>
 */
public final class CompoundNames {
    private static final Pattern SERVANT = Pattern.compile("[وف]?[بلك]?(?:عبد|عبيد)");
    private static final Pattern JOINED = Pattern.compile("(?:عبد|عبيد)ال.{2,}");
    private static final Pattern FATHER = Pattern.compile("([وف]?[بلك]?ابو)(.{3,})");
    private static final String FATHER_ALONE = "ابو";
    /** Rarer words are as often the end of another: ابوان, the parents. */
    private static final int KNOWN = 50;

    private static final List<String> LAST = List.of("الدين", "الله", "الاسلام", "الحق");

    private final AnalysisLists vocabulary;

    public CompoundNames(AnalysisLists vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a name may begin with this word and go on in the next. */
    public static boolean begins(CharSequence word) {
        int last = word.length() - 1;
        return last >= 2
                && last < 7
                && word.charAt(last) == Letters.DAL
                && SERVANT.matcher(word).matches();
    }

    /** Both words as one, or null where they are two. */
    public static @Nullable String join(String word, String next) {
        boolean name = begins(word)
                && next.startsWith(DefiniteArticle.PLAIN)
                && next.length() > DefiniteArticle.PLAIN.length() + 1;
        return name ? word + next : null;
    }

    public static boolean isJoined(String word) {
        return word.startsWith("عب") && JOINED.matcher(word).matches();
    }

    /** The one or two words that were written as this one. */
    public List<String> split(String word) {
        if (!mayBeGlued(word) || isJoined(word) || vocabulary.knows(word)) {
            return List.of(word);
        }
        Matcher matcher = FATHER.matcher(word);
        if (matcher.matches() && isKnown(bare(matcher.group(2)))) {
            return List.of(matcher.group(1), matcher.group(2));
        }
        return beforeLast(word);
    }

    private static boolean mayBeGlued(String word) {
        if (word.length() < 6) {
            return false;
        }
        for (String last : LAST) {
            if (word.endsWith(last)) {
                return true;
            }
        }
        int father = word.indexOf(FATHER_ALONE);
        return father >= 0 && father <= 2;
    }

    private List<String> beforeLast(String word) {
        for (String last : LAST) {
            String first = word.substring(0, Math.max(0, word.length() - last.length()));
            if (first.length() > 1 && word.endsWith(last) && isKnown(first)) {
                return List.of(first, last);
            }
        }
        return List.of(word);
    }

    private static String bare(String word) {
        return word.startsWith(DefiniteArticle.PLAIN) ? word.substring(DefiniteArticle.PLAIN.length()) : word;
    }

    private boolean isKnown(String word) {
        return vocabulary.frequency(word) >= KNOWN;
    }
}
