package org.hiwar.interview.parse.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The people behind an interview as the text around it names them.
 *
 * @param interviewer the person who asked, or null
 * @param outlet the newspaper, channel or agency, or null
 */
record Byline(@Nullable String interviewer, @Nullable String outlet) {
    // Bylines are matched as printed, because folding drops the tatweel, which may be their dash.
    private static final String NAME = "([\\p{L}\\p{M}ـ]++(?:[ \\u00a0]++[\\p{L}\\p{M}ـ]++){1,3}?)";
    private static final String END = "(?=\\s*(?:[-–—،,|/(:.؛\\[]|[ \\u00a0](?:تصوير|تـصوير|ترجمة|عدسة|مع)[ :]|$))";

    /** Excludes lead-ins like «وفي هذا الحوار: …», after which no name follows. */
    private static final String NO_LEAD_IN = "(?<!(?:هذا|هذه|نص|تفاصيل|إلى|الى|معه|معها|التالي) )";

    private static final Pattern MARKED = Pattern.compile(
            "(?:^|[\\s(«|])" + NO_LEAD_IN
                    + "(?:(?:ال)?حوار|حاور(?:ه|ها|هم|ته|تها|تهم)|[أا]جر(?:ى|ت|اه|اها|ته|تها)(?: معه| معها)?(?: (?:ال|هذا ال|هذه ال)?(?:حوار|لقاء|مقابلة))?"
                    + "|كتب(?:ت)?|[أا]عد(?:ه|ته)?(?: الحوار)?|[إا]عداد|التقا(?:ه|ها)|بقلم|لقاء)(?: في [\\p{L}]+(?: [\\p{L}]+)?)?[ \\u00a0]*[:：\\-–—ـ][ \\u00a0]*"
                    + NAME
                    + END,
            Pattern.MULTILINE);

    private static final Pattern UNMARKED = Pattern.compile(
            "(?:[أا]جر(?:ى|ت) (?:معه |معها )?(?:ال|هذا ال|هذه ال)(?:حوار|لقاء|مقابلة)|حاور(?:ه|ها|ته|تها)) " + NAME
                    + END,
            Pattern.MULTILINE);

    /** A name without tatweels, because the dash after it may be one. */
    private static final String PLAIN_NAME = "([\\p{L}\\p{M}&&[^ـ]]++(?:[ \\u00a0]++[\\p{L}\\p{M}&&[^ـ]]++){1,3}?)";

    private static final Pattern DATELINE = Pattern.compile(
            "^[ \\t\\u00a0]*+" + PLAIN_NAME + "\\s*+[-–—ـ]\\s*+([\\p{L} &&[^ـ]]{2,20}?)"
                    + "(?:\\s*+[-–—ـ(:]|[ \\t\\u00a0]*+$)",
            Pattern.MULTILINE);

    static Byline of(String text) {
        return new Byline(interviewer(text), OutletNames.interviewing(text));
    }

    private static @Nullable String interviewer(String text) {
        for (Pattern pattern : List.of(MARKED, UNMARKED)) {
            Matcher byline = pattern.matcher(text);
            while (byline.find()) {
                if (isPerson(byline.group(1))) {
                    return Glyphs.clean(byline.group(1));
                }
            }
        }
        Matcher dateline = DATELINE.matcher(text);
        while (dateline.find()) {
            String next = dateline.group(2);
            if (isPerson(dateline.group(1)) && (Lexicon.isOutlet(next) || Lexicon.isPlace(next))) {
                return Glyphs.clean(dateline.group(1));
            }
        }
        return null;
    }

    private static boolean isPerson(String name) {
        List<PrintedWord> words = PrintedWord.of(name);
        boolean clean =
                words.stream().noneMatch(word -> Lexicon.isStop(word.folded()) || Lexicon.isPost(word.folded()));
        return clean
                && words.size() >= 2
                && !Lexicon.isOutlet(name)
                && !words.get(0).hasArticle();
    }
}
