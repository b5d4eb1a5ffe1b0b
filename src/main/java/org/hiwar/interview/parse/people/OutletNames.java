package org.hiwar.interview.parse.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiwar.arabic.FoldedText;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** The newspapers, channels and agencies that a text names, weighed by what it says of them. */
final class OutletNames {
    private static final Pattern QUOTED =
            Pattern.compile("[«»\"“”]\\s*+([^«»\"“”\\n]{2,30}?)\\s*+[«»\"“”]|\\(\\s*+([^()\\n]{2,30}?)\\s*+\\)");

    /** The two words before a quotation, the second perhaps joined to it: «خص به », «لـ». */
    private static final Pattern BEHIND = Pattern.compile("(?:([\\p{L}ـ]+)[\\s\\u00a0]+)?([\\p{L}ـ]*)[\\s\\u00a0]*$");

    /** In characters. */
    private static final int FAR_BEHIND = 40;

    /** A name of one or two words after a space, in folded text. */
    private static final String NAME = " (\\p{L}+(?: \\p{L}+)?)";

    private static final Pattern CALLED =
            Pattern.compile(Lexicon.outletKinds().collect(Collectors.joining("|", "(?:", ")")) + NAME);

    /** What an outlet does that interviews a guest: «حاورته عكاظ», and what a guest does that chooses one: «خص عكاظ بحديث». */
    private static final Set<String> INTERVIEWS = Lexicon.words("interviewing-verbs.txt");

    private static final Pattern DEALT =
            Pattern.compile("(?<!\\p{L})[وف]?(?:" + String.join("|", INTERVIEWS) + ")(?: معه| معها)?" + NAME);

    private static final Pattern STRUNG =
            Pattern.compile("(?:^|[-–—ـ:])\\s*+([\\p{L} &&[^ـ]]{2,20}?)\\s*+[-–—ـ(]", Pattern.MULTILINE);

    private static final Pattern DATED = Pattern.compile(
            "^[ \\t*_]*+([\\p{L}ـ]++(?: [\\p{L}ـ]++){0,4}+)\\s*+[-–—|،]\\s*+[0-9٠-٩]{1,2}+ [\\p{L}]",
            Pattern.MULTILINE);

    private static final int MOST_NAME_WORDS = 4;

    /** Before a quoted name: other words for what is done to an outlet that interviews, or by it. */
    private static final Set<String> DEALINGS = Lexicon.words("before-outlets.txt");

    /** With a preposition between: «خص به «…»», «التقت به «…»». */
    private static final Set<String> PREPOSITIONS = Set.of("به", "بها", "بهم", "معه", "معها");

    /** Before a name that parties, clubs and works share with newspapers. */
    private static final Set<String> OTHERS = Lexicon.words("not-outlets.txt");

    /** Where people write to everybody, and nobody interviews. */
    private static final Set<String> NETWORKS = Lexicon.words("networks.txt");

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
        String before = behind.group(1) == null ? "" : Lexicon.folded(behind.group(1));
        String last = Lexicon.folded(behind.group(2));
        String bare = last.startsWith("و") && last.length() > 2 ? last.substring(1) : last;
        if (isKind(bare)) {
            return 2;
        }
        if (isDealing(bare) || (PREPOSITIONS.contains(bare) && isDealing(before))) {
            return 1;
        }
        boolean other = OTHERS.contains(bare) || (bare.startsWith("ل") && OTHERS.contains(bare.substring(1)));
        return other ? -1 : 0.2;
    }

    /** «صحيفة», «لقناة», «بمجلة»; «بوكالة» is no outlet but an agency where somebody works. */
    private static boolean isKind(String word) {
        return Lexicon.isOutletKind(word)
                || (word.startsWith("ل") && Lexicon.isOutletKind(word.substring(1)))
                || (word.startsWith("ب") && Lexicon.isPaper(word.substring(1)));
    }

    private static boolean isDealing(String word) {
        return INTERVIEWS.contains(word) || DEALINGS.contains(word);
    }

    private void weighCalled(String text) {
        for (String called : names(CALLED, text)) {
            String first = called.split(" ", 2)[0];
            weigh(called.contains(" ") && Lexicon.isOutlet(first) ? first : called, 0.8);
        }
    }

    /** The names that the pattern finds in the folded text, as they are printed. */
    private static List<String> names(Pattern pattern, String text) {
        FoldedText folded = FoldedText.of(text);
        return pattern.matcher(folded.text())
                .results()
                .map(found -> text.substring(folded.start(found.start(1)), folded.end(found.end(1) - 1)))
                .toList();
    }

    /** «في حوار أجرته عكاظ», «خص اليوم بحديث»: a known outlet without quotation marks. */
    private void weighUnquoted(String text) {
        for (String dealt : names(DEALT, text)) {
            for (String name : List.of(dealt, dealt.split(" ", 2)[0])) {
                if (Lexicon.isOutlet(name)) {
                    weigh(name, 0.8);
                    break;
                }
            }
        }
    }

    private void weighDatelines(String text) {
        Matcher dated = DATED.matcher(text);
        while (dated.find()) {
            String name = withoutPaper(dated.group(1));
            if (name.split(" ", -1).length <= MOST_NAME_WORDS) {
                weigh(name, 1.5);
                break;
            }
        }
        Matcher strung = STRUNG.matcher(text);
        for (int from = 0; strung.find(from); from = strung.end() - 1) {
            if (Lexicon.isOutlet(strung.group(1))) {
                weigh(strung.group(1), 1.5);
            }
        }
    }

    private static String withoutPaper(String name) {
        String[] words = name.split(" ", 2);
        return words.length > 1 && Lexicon.isPaper(Lexicon.folded(words[0])) ? words[1] : name;
    }

    private void weigh(String printedName, double weight) {
        // «للمدينة» inside the quotation marks: told to المدينة.
        String name = printedName.startsWith("لل") && Lexicon.isOutlet("ال" + printedName.substring(2))
                ? "ال" + printedName.substring(2)
                : printedName;
        String key = Lexicon.folded(name);
        boolean known = Lexicon.isOutlet(name);
        boolean isShort = key.split(" ", -1).length <= 3;
        if (isShort && !key.isEmpty() && !NETWORKS.contains(key)) {
            weights.merge(key, known ? weight + 1 : weight, Double::sum);
            printed.putIfAbsent(key, Glyphs.clean(name));
        }
    }
}
