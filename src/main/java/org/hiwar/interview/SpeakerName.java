package org.hiwar.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.lists.FoldedLines;

/** Gives printed names ids, so that all spellings of one name have the same id. */
public final class SpeakerName {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** A word and what parts it from the next. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]*+[^\\p{L}\\p{Nd}]*+");

    private static final String SAHIB = "صاحب";
    private static final Set<String> TITLES = words("titles.txt", false);
    private static final Set<String> HONORIFICS = words("honorifics.txt", false);
    private static final Set<String> AFTER_SAHIB = words("honorifics.txt", true);

    private SpeakerName() {}

    /**
     * The id of a name: folded, without the honorifics before it, its words joined by hyphens. Names that are written
     * as one word or as two («عبد الله», «أبو بكر», «نور الدين») become one word, so «الدكتورة مُنى عبد الله» and «منى
     * عبدالله» have one id. «أبي» and «أبا» become «أبو», and «ابن» becomes «بن». The id of an id is the id itself. An
     * id is never blank: an honorific alone is its own id, and so is a name without letters.
     */
    public static String id(String name) {
        List<String> words = words(name);
        String joined = String.join("-", compounds(words.subList(honorifics(words), words.size())));
        return joined.isEmpty() ? name.strip() : joined;
    }

    /** The name as printed, without the honorifics before it; the whole name if it consists of honorifics. */
    public static String withoutHonorifics(String name) {
        String whole = name.strip();
        Matcher word = WORD.matcher(whole);
        for (int left = honorifics(words(name)); left > 0 && word.lookingAt(); left--) {
            word.region(word.end(), whole.length());
        }
        return word.regionStart() == whole.length() ? whole : whole.substring(word.regionStart());
    }

    /** The words of a running text in the form that they have in ids, separated by single spaces. */
    public static String wordsAsInIds(String text) {
        return String.join(" ", compounds(words(text)));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(Folding.fold(name), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Joins names of several words to one word, in the nominative. */
    private static List<String> compounds(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            int last = joined.size() - 1;
            if (word.equals("عبد") && next.startsWith("ال")) {
                joined.add(word + next);
                i++;
            } else if (isFather(word) && next.length() > 1) {
                joined.add("ابو" + next);
                i++;
            } else if (last >= 0
                    && (word.equals("الدين") || word.equals("الله"))
                    && !joined.get(last).equals("بن")) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(single(word));
            }
        }
        return joined;
    }

    private static boolean isFather(String word) {
        return word.equals("ابو") || word.equals("ابي") || word.equals("ابا");
    }

    private static String single(String word) {
        if (word.equals("ابن")) {
            return "بن";
        }
        if (word.equals("ابنه")) {
            return "بنت";
        }
        return word.startsWith("اباال") || word.startsWith("ابيال") ? "ابو" + word.substring(3) : word;
    }

    /** How many honorifics stand before the name. At least one word remains. */
    private static int honorifics(List<String> words) {
        int count = 0;
        while (count < words.size() - 1) {
            String word = words.get(count);
            boolean sahib = word.equals(SAHIB) || word.equals(SAHIB + "ه");
            if (sahib && count < words.size() - 2 && AFTER_SAHIB.contains(words.get(count + 1))) {
                count += 2;
            } else if (isTitle(word) || HONORIFICS.contains(word)) {
                count++;
            } else {
                break;
            }
        }
        return count;
    }

    /** Whether the folded word is a title that stands before names («الدكتور»). */
    public static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    private static Set<String> words(String list, boolean afterSahib) {
        return FoldedLines.lines(SpeakerName.class, list, Pattern.compile("\\s+")).stream()
                .filter(line -> line.get(0).equals(SAHIB + ":") == afterSahib)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
