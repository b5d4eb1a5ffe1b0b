package org.hiwar.interview.parse.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** The newspapers, channels and agencies that a text names, weighed by what it says of them. */
final class OutletNames {
    private static final Pattern QUOTED =
            Pattern.compile("[«»\"“”]\\s*([^«»\"“”\\n]{2,30}?)\\s*[«»\"“”]|\\(\\s*([^()\\n]{2,30}?)\\s*\\)");

    /** The two words before a quotation, the second perhaps joined to it: «خص به », «لـ». */
    private static final Pattern BEHIND = Pattern.compile("(?:([\\p{L}ـ]+)[\\s\\u00a0]+)?([\\p{L}ـ]*)[\\s\\u00a0]*$");

    /** In characters. */
    private static final int FAR_BEHIND = 40;

    private static final Pattern CALLED =
            Pattern.compile("(?:صحيفة|مجلة|جريدة|قناة|وكالة|إذاعة|منصة|موقع) ([\\p{L}]+(?: [\\p{L}]+)?)");

    private static final Pattern DEALT = Pattern.compile(
            "(?<!\\p{L})[وف]?(?:أجرته|أجرتها|اجرته|اجرتها|حاورته|حاورتها|التقته|التقتها|استضافته|استضافتها|زارته|زارتها|خصّ?ت?)(?: معه| معها)? ([\\p{L}]+(?: [\\p{L}]+)?)");

    private static final Pattern STRUNG =
            Pattern.compile("(?:^|[-–—ـ:])\\s*([\\p{L} &&[^ـ]]{2,20}?)\\s*[-–—ـ(]", Pattern.MULTILINE);

    private static final Pattern DATED = Pattern.compile(
            "^[\\s*_]*(?:(?:صحيفة|مجلة|جريدة) )?([\\p{L}ـ]+(?: [\\p{L}ـ]+){0,3})\\s*[-–—|،]\\s*[0-9٠-٩]{1,2} [\\p{L}]",
            Pattern.MULTILINE);

    /** Before the name: what an outlet is, and with «ل» what it is told. */
    private static final Set<String> KINDS = Set.of(
            "صحيفه", "مجله", "جريده", "قناه", "وكاله", "اذاعه", "منصه", "موقع", "لصحيفه", "لمجله", "لجريده", "لقناه",
            "لوكاله", "لموقع", "بصحيفه");

    /** Before the name: what is done to an outlet that interviews, or by it. */
    private static final Set<String> DEALINGS = Set.of(
            "ل",
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
            "التقتها",
            "استضافت",
            "استضافته",
            "استضافتها",
            "وضعت");

    /** With a preposition between: «خص به «…»», «التقت به «…»». */
    private static final Set<String> PREPOSITIONS = Set.of("به", "بها", "بهم", "معه", "معها");

    /** Before a name that parties, clubs and works share with newspapers. */
    private static final Set<String> OTHERS = Set.of(
            "حزب", "الحزب", "تيار", "التيار", "حركه", "كتله", "نادي", "فريق", "روايه", "روايته", "روايتها", "كتاب",
            "كتابه", "كتابها", "فيلم", "مسلسل", "ديوان", "قصيده", "جائزه", "شركه", "جمعيه");

    /** Where people write to everybody, and nobody interviews. */
    private static final Set<String> NETWORKS = Set.of(
            "تويتر", "فيسبوك", "فيس بوك", "يوتيوب", "انستقرام", "انستغرام", "سناب شات", "واتساب", "واتس اب", "تلغرام");

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();

    private OutletNames() {}

    /** The one that asks, as printed, or null where the text names none that may. */
    static @Nullable String interviewing(String text) {
        OutletNames outlets = new OutletNames();
        outlets.weighQuoted(text);
        outlets.weighCalled(text);
        outlets.weighUnquoted(text);
        outlets.weighDatelines(text);
        return outlets.weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= 1)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> outlets.printed.get(entry.getKey()))
                .orElse(null);
    }

    private void weighQuoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        // A quotation mark may open as well as close: where one was forgotten the next pair would be taken for no pair.
        for (int from = 0; quoted.find(from); from = quoted.end() - 1) {
            double weight = weightBehind(text.substring(Math.max(0, quoted.start() - FAR_BEHIND), quoted.start()));
            if (quoted.group(1) != null) {
                weigh(quoted.group(1), weight);
            } else if (weight >= 1) {
                // Brackets hold all sorts of things; quotation marks mostly names.
                weigh(quoted.group(2), weight);
            }
        }
    }

    /** How much the words before a quotation say that it is an outlet. */
    private static double weightBehind(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (!behind.find()) {
            return 0;
        }
        String before = folded(behind.group(1));
        String last = folded(behind.group(2));
        String bare = last.startsWith("و") && last.length() > 2 ? last.substring(1) : last;
        if (KINDS.contains(bare)) {
            return 2;
        }
        if (DEALINGS.contains(bare) || (PREPOSITIONS.contains(bare) && DEALINGS.contains(before))) {
            return 1;
        }
        boolean other = OTHERS.contains(bare) || (bare.startsWith("ل") && OTHERS.contains(bare.substring(1)));
        return other ? -1 : 0.2;
    }

    private void weighCalled(String text) {
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            String[] words = called.group(1).split(" ", -1);
            String name = words.length > 1 && Lexicon.isOutlet(folded(words[0])) ? words[0] : called.group(1);
            weigh(name, 0.8);
        }
    }

    /** «في حوار أجرته عكاظ», «خص اليوم بحديث»: a known outlet without quotation marks. */
    private void weighUnquoted(String text) {
        Matcher dealt = DEALT.matcher(text);
        while (dealt.find()) {
            String[] words = dealt.group(1).split(" ", -1);
            for (String name : List.of(dealt.group(1), words[0])) {
                if (Lexicon.isOutlet(folded(name))) {
                    weigh(name, 0.8);
                    break;
                }
            }
        }
    }

    private void weighDatelines(String text) {
        Matcher dated = DATED.matcher(text);
        if (dated.find()) {
            weigh(dated.group(1), 1.5);
        }
        Matcher strung = STRUNG.matcher(text);
        for (int from = 0; strung.find(from); from = strung.end() - 1) {
            if (Lexicon.isOutlet(folded(strung.group(1)))) {
                weigh(strung.group(1), 1.5);
            }
        }
    }

    private void weigh(String printedName, double weight) {
        // «للمدينة» inside the quotation marks: told to المدينة.
        String name = printedName.startsWith("لل")
                        && Lexicon.isOutlet("ال" + folded(printedName).substring(2))
                ? "ال" + printedName.substring(2)
                : printedName;
        String key = folded(name);
        boolean known = Lexicon.isOutlet(key);
        boolean isShort = key.split(" ", -1).length <= 3;
        if (isShort && !key.isEmpty() && !NETWORKS.contains(key)) {
            weights.merge(key, known ? weight + 1 : weight, Double::sum);
            printed.putIfAbsent(key, Glyphs.clean(name));
        }
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : Folding.fold(name).replaceAll("\\s+", " ").strip();
    }
}
