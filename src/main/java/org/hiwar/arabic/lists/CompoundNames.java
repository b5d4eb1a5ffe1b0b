package org.hiwar.arabic.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Letters;
import org.hiwar.arabic.Proclitics;
import org.jspecify.annotations.Nullable;

/**
 * Gives one form to names of two words that are also written as one word. All words are folded. The rules:
 *
 * <ul>
 *   <li>عبد or عبيد and a word with the article become one word: عبد الله becomes عبدالله
 *   <li>أبو and a known word, written as one, become two words: أبوظبي becomes أبو ظبي
 *   <li>a known word and الدين, الله, الإسلام or الحق, written as one, become two words unless the whole is a known word:
 *       نورالدين becomes نور الدين
 * </ul>
 */
public final class CompoundNames {
    private static final String JOINED = "[" + Proclitics.CONJUNCTIONS + "]?[" + Proclitics.PREPOSITIONS + "]?";

    private static final Pattern SERVANT = Pattern.compile(JOINED + "(?:عبد|عبيد)");
    private static final Pattern SERVANT_OF = Pattern.compile("(?:عبد|عبيد)" + DefiniteArticle.PLAIN + ".{2,}");
    private static final Pattern FATHER = Pattern.compile("(" + JOINED + "ابو)(.{3,})");
    private static final String FATHER_ALONE = "ابو";
    /**
     * A word counts as known from 50 occurrences on. The rest behind ابو is often the end of another word: ابوان, the
     * parents.
     */
    private static final int KNOWN = 50;

    private static final List<String> LAST = List.of("الدين", "الله", "الاسلام", "الحق");

    private final AnalysisLists lists;

    public CompoundNames(AnalysisLists lists) {
        this.lists = lists;
    }

    /** Whether this word may be the first of a name of two words. */
    public static boolean begins(CharSequence word) {
        int last = word.length() - 1;
        return last >= 2
                && last < 7
                && word.charAt(last) == Letters.DAL
                && SERVANT.matcher(word).matches();
    }

    /** Both words as one; null if they make no name. */
    public static @Nullable String join(String word, String next) {
        return begins(word) && DefiniteArticle.begins(next, 2) ? word + next : null;
    }

    /** Whether the word is عبد or عبيد and a word with the article, written as one. */
    public static boolean isJoined(String word) {
        return word.startsWith("عب") && SERVANT_OF.matcher(word).matches();
    }

    /** The two words that were written as this one, or the word itself. */
    public List<String> split(String word) {
        if (!mayBeTwoWords(word) || isJoined(word) || lists.knows(word)) {
            return List.of(word);
        }
        Matcher matcher = FATHER.matcher(word);
        if (matcher.matches() && isKnown(withoutArticle(matcher.group(2)))) {
            return List.of(matcher.group(1), matcher.group(2));
        }
        return splitAtLast(word);
    }

    private static boolean mayBeTwoWords(String word) {
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

    private List<String> splitAtLast(String word) {
        for (String last : LAST) {
            String first = word.substring(0, Math.max(0, word.length() - last.length()));
            if (first.length() > 1 && word.endsWith(last) && isKnown(first)) {
                return List.of(first, last);
            }
        }
        return List.of(word);
    }

    private static String withoutArticle(String word) {
        return DefiniteArticle.begins(word, 0) ? DefiniteArticle.afterPlain(word) : word;
    }

    private boolean isKnown(String word) {
        return lists.frequency(word) >= KNOWN;
    }
}
