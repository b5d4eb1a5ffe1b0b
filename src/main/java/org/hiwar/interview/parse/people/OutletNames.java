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

/** Finds the outlet that interviews: the newspapers, channels and agencies in a text, each with a weight from the words around it. */
final class OutletNames {
    private static final Pattern QUOTED =
            Pattern.compile("[«»\"“”]\\s*+([^«»\"“”\\n]{2,30}?)\\s*+[«»\"“”]|\\(\\s*+([^()\\n]{2,30}?)\\s*+\\)");

    /** The last two words before a quotation; the second may be joined to the quotation: «خص به », «لـ». */
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:([\\p{L}ـ]+)[\\s\\u00a0]+)?([\\p{L}ـ]*)[\\s\\u00a0]*$");

    /** In characters: how much of the text before a quotation is searched for these words. */
    private static final int LONGEST_BEFORE = 40;

    /** A name of one or two words after a space, for folded text. */
    private static final String NAME = " (\\p{L}+(?: \\p{L}+)?)";

    private static final Pattern AFTER_KIND =
            Pattern.compile(Lexicon.outletKinds().collect(Collectors.joining("|", "(?:", ")")) + NAME);

    private static final Set<String> INTERVIEWING_VERBS = Lexicon.words("interviewing-verbs.txt");

    private static final Pattern AFTER_VERB =
            Pattern.compile("(?<!\\p{L})[وف]?(?:" + String.join("|", INTERVIEWING_VERBS) + ")(?: معه| معها)?" + NAME);

    /** A name between dashes, for printed text: folding drops the tatweel, which may be such a dash. */
    private static final Pattern SEPARATED =
            Pattern.compile("(?:^|[-–—ـ:])\\s*+([\\p{L} &&[^ـ]]{2,20}?)\\s*+[-–—ـ(]", Pattern.MULTILINE);

    private static final Pattern BEFORE_DATE = Pattern.compile(
            "^[ \\t*_]*+([\\p{L}ـ]++(?: [\\p{L}ـ]++){0,4}+)\\s*+[-–—|،]\\s*+[0-9٠-٩]{1,2}+ [\\p{L}]",
            Pattern.MULTILINE);

    private static final int MOST_NAME_WORDS = 4;
    private static final Set<String> BEFORE_OUTLETS = Lexicon.words("before-outlets.txt");

    /** Prepositions that may stand between the verb and the name: «خص به «…»», «التقت به «…»». */
    private static final Set<String> PREPOSITIONS = Set.of("به", "بها", "بهم", "معه", "معها");

    private static final Set<String> NOT_OUTLETS = Lexicon.words("not-outlets.txt");

    private static final Set<String> NETWORKS = Lexicon.words("networks.txt");

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> printed = new HashMap<>();

    private OutletNames() {}

    /** The outlet with the highest weight, as printed; null if no weight is high enough. */
    static @Nullable String interviewing(String text) {
        OutletNames outlets = new OutletNames();
        outlets.weighQuoted(text);
        outlets.weighAfterKinds(text);
        outlets.weighAfterVerbs(text);
        outlets.weighDatelines(text);
        return outlets.weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= 1)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> outlets.printed.get(entry.getKey()))
                .orElse(null);
    }

    private void weighQuoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        // Each quotation mark may open or close, so that a missing one does not shift all later pairs.
        for (int from = 0; quoted.find(from); from = quoted.end() - 1) {
            double weight = weightBefore(text.substring(Math.max(0, quoted.start() - LONGEST_BEFORE), quoted.start()));
            if (quoted.group(1) != null) {
                weigh(quoted.group(1), weight);
            } else if (weight >= 1) {
                // Most brackets hold no name, so the words before them must say that it is an outlet.
                weigh(quoted.group(2), weight);
            }
        }
    }

    /** The weight that the words before a quotation give to it as the name of an outlet. */
    private static double weightBefore(String text) {
        Matcher lastWords = LAST_WORDS.matcher(text);
        if (!lastWords.find()) {
            return 0;
        }
        String before = lastWords.group(1) == null ? "" : Lexicon.folded(lastWords.group(1));
        String last = Lexicon.folded(lastWords.group(2));
        String bare = last.startsWith("و") && last.length() > 2 ? last.substring(1) : last;
        if (isKind(bare)) {
            return 2;
        }
        if (standsBeforeOutlets(bare) || (PREPOSITIONS.contains(bare) && standsBeforeOutlets(before))) {
            return 1;
        }
        boolean other = NOT_OUTLETS.contains(bare) || (bare.startsWith("ل") && NOT_OUTLETS.contains(bare.substring(1)));
        return other ? -1 : 0.2;
    }

    /** Whether the word means an outlet: «صحيفة», «لقناة», «بمجلة». After «بـ» only papers count, because «بوكالة» may be any agency. */
    private static boolean isKind(String word) {
        return Lexicon.isOutletKind(word)
                || (word.startsWith("ل") && Lexicon.isOutletKind(word.substring(1)))
                || (word.startsWith("ب") && Lexicon.isPaper(word.substring(1)));
    }

    private static boolean standsBeforeOutlets(String word) {
        return INTERVIEWING_VERBS.contains(word) || BEFORE_OUTLETS.contains(word);
    }

    private void weighAfterKinds(String text) {
        for (String name : names(AFTER_KIND, text)) {
            String first = name.split(" ", 2)[0];
            weigh(name.contains(" ") && Lexicon.isOutlet(first) ? first : name, 0.8);
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

    /** Weighs known outlets without quotation marks: «في حوار أجرته عكاظ», «خص اليوم بحديث». */
    private void weighAfterVerbs(String text) {
        for (String found : names(AFTER_VERB, text)) {
            for (String name : List.of(found, found.split(" ", 2)[0])) {
                if (Lexicon.isOutlet(name)) {
                    weigh(name, 0.8);
                    break;
                }
            }
        }
    }

    private void weighDatelines(String text) {
        Matcher beforeDate = BEFORE_DATE.matcher(text);
        while (beforeDate.find()) {
            String name = withoutPaper(beforeDate.group(1));
            if (name.split(" ", -1).length <= MOST_NAME_WORDS) {
                weigh(name, 1.5);
                break;
            }
        }
        Matcher separated = SEPARATED.matcher(text);
        for (int from = 0; separated.find(from); from = separated.end() - 1) {
            if (Lexicon.isOutlet(separated.group(1))) {
                weigh(separated.group(1), 1.5);
            }
        }
    }

    private static String withoutPaper(String name) {
        String[] words = name.split(" ", 2);
        return words.length > 1 && Lexicon.isPaper(Lexicon.folded(words[0])) ? words[1] : name;
    }

    private void weigh(String printedName, double weight) {
        // In «للمدينة» the preposition stands inside the quotation marks.
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
