package org.hiwar.interview.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Who made an interview, as its preface says.
 *
 * @param interviewer the person who asked, or null
 * @param outlet the newspaper, channel or agency, or null
 */
record Credits(@Nullable String interviewer, @Nullable String outlet) {
    private static final int LONGEST = 12_000;
    private static final String NAME = "([\\p{L}\\p{M}ـ]+(?:[ \\u00a0]+[\\p{L}\\p{M}ـ]+){1,3}?)";
    private static final String END = "(?=\\s*(?:[-–—،,|/(:.؛\\[]|[ \\u00a0](?:تصوير|تـصوير|ترجمة|عدسة|مع)[ :]|$))";

    private static final Pattern BYLINE = Pattern.compile(
            "(?:^|[\\s(«|])(?:(?:ال)?حوار|حاور(?:ه|ها|هم|ته|تها|تهم)|[أا]جر(?:ى|ت|اه|اها|ته|تها)(?: معه| معها)?(?: (?:ال|هذا ال|هذه ال)?(?:حوار|لقاء|مقابلة))?"
                    + "|كتب(?:ت)?|[أا]عد(?:ه|ته)?(?: الحوار)?|[إا]عداد|التقا(?:ه|ها)|بقلم|لقاء)(?: في [\\p{L}]+(?: [\\p{L}]+)?)?\\s*[:：\\-–—]\\s*"
                    + NAME
                    + END,
            Pattern.MULTILINE);

    private static final Pattern UNMARKED_BYLINE = Pattern.compile(
            "(?:[أا]جر(?:ى|ت) (?:معه |معها )?(?:ال|هذا ال|هذه ال)(?:حوار|لقاء|مقابلة)|حاور(?:ه|ها|ته|تها)) " + NAME
                    + END,
            Pattern.MULTILINE);

    private static final Pattern DATELINE = Pattern.compile(
            "^[\\s\\u00a0]*" + NAME + "\\s*[-–—]\\s*([\\p{L} ]{2,20}?)\\s*(?:[-–—(:]|$)", Pattern.MULTILINE);

    private static final Pattern QUOTED =
            Pattern.compile("([\\p{L}ـ]*)[\\s\\u00a0]*[«\"“”]\\s*([^«»\"“”\\n]{2,30}?)\\s*[»\"“”]");

    private static final Pattern CALLED =
            Pattern.compile("(?:صحيفة|مجلة|جريدة|قناة|وكالة|إذاعة|منصة|موقع) ([\\p{L}]+(?: [\\p{L}]+)?)");

    private static final Pattern STRUNG =
            Pattern.compile("(?:^|[-–—:])\\s*([\\p{L} ]{2,20}?)\\s*[-–—(]", Pattern.MULTILINE);

    private static final Pattern DATED = Pattern.compile(
            "^[\\s*_]*(?:(?:صحيفة|مجلة|جريدة) )?([\\p{L}ـ]+(?: [\\p{L}ـ]+){0,3})\\s*[-–—|،]\\s*[0-9٠-٩]{1,2} [\\p{L}]",
            Pattern.MULTILINE);

    static Credits of(String preface) {
        String text = preface.length() > LONGEST ? preface.substring(0, LONGEST) : preface;
        return new Credits(interviewer(text), outlet(text));
    }

    private static @Nullable String interviewer(String text) {
        for (Pattern pattern : List.of(BYLINE, UNMARKED_BYLINE)) {
            Matcher byline = pattern.matcher(text);
            while (byline.find()) {
                if (isPerson(byline.group(1))) {
                    return Preface.clean(byline.group(1));
                }
            }
        }
        Matcher dateline = DATELINE.matcher(text);
        while (dateline.find()) {
            if (isPerson(dateline.group(1)) && Lexicon.isOutlet(folded(dateline.group(2)))) {
                return Preface.clean(dateline.group(1));
            }
        }
        return null;
    }

    private static boolean isPerson(String name) {
        List<Word> words = Word.of(name);
        boolean clean =
                words.stream().noneMatch(word -> Lexicon.isStop(word.folded()) || Lexicon.isPost(word.folded()));
        return clean
                && words.size() >= 2
                && !Lexicon.isOutlet(folded(name))
                && !words.get(0).hasArticle();
    }

    private static @Nullable String outlet(String text) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> printed = new HashMap<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            weigh(weights, printed, quoted.group(2), quotedWeight(folded(quoted.group(1))));
        }
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            String[] words = called.group(1).split(" ", -1);
            String name = words.length > 1 && Lexicon.isOutlet(folded(words[0])) ? words[0] : called.group(1);
            weigh(weights, printed, name, 0.8);
        }
        Matcher dated = DATED.matcher(text);
        if (dated.find()) {
            weigh(weights, printed, dated.group(1), 1.5);
        }
        Matcher strung = STRUNG.matcher(text);
        for (int from = 0; strung.find(from); from = strung.end() - 1) {
            if (Lexicon.isOutlet(folded(strung.group(1)))) {
                weigh(weights, printed, strung.group(1), 1.5);
            }
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= 1)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> printed.get(entry.getKey()))
                .orElse(null);
    }

    /** How much the word before a quotation says that it is an outlet. */
    private static double quotedWeight(String before) {
        String bare = before.startsWith("و") && before.length() > 2 ? before.substring(1) : before;
        return switch (bare) {
            case "صحيفه", "مجله", "جريده", "قناه", "وكاله", "اذاعه", "منصه", "موقع", "لصحيفه", "لمجله" -> 2;
            case "ل",
                    "مع",
                    "الي",
                    "اجرته",
                    "اجرتها",
                    "حاورت",
                    "التقت",
                    "خص",
                    "خصت",
                    "حاورته",
                    "حاورتها",
                    "سالت",
                    "زارت",
                    "زارته",
                    "زارتها",
                    "حضرت",
                    "كلمت",
                    "التقته",
                    "التقتها" -> 1;
            default -> 0.2;
        };
    }

    private static void weigh(Map<String, Double> weights, Map<String, String> printed, String name, double weight) {
        String key = folded(name);
        boolean known = Lexicon.isOutlet(key);
        boolean short1 = key.split(" ", -1).length <= 3;
        if (short1 && !key.isEmpty()) {
            weights.merge(key, known ? weight + 1 : weight, Double::sum);
            printed.putIfAbsent(key, Preface.clean(name));
        }
    }

    private static String folded(String name) {
        return Folding.fold(name).replaceAll("\\s+", " ").strip();
    }
}
