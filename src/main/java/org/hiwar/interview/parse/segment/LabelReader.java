package org.hiwar.interview.parse.segment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words at the beginning of a turn that may be its label. {@code Labels} decides by the whole text which of them are
 * labels.
 */
final class LabelReader {
    /** In characters: «رئيس مجلس إدارة الجمعية الدكتور سالم بن عبد الرحمن العبدلي» fits, most sentences do not. */
    static final int LONGEST = 64;

    private static final int MOST_WORDS = 7;
    private static final String ROLE_LETTERS = "سجاأإqQaA";
    private static final String ROLE_STOPS = "/).-–—ـ";

    /** In characters: «الجواب عن السؤال الحادي والعشرين» and the mark after it. */
    private static final int LONGEST_ROLE = 48;

    private static final String ENCLOSING = "«\"“[(";
    private static final String CLOSING = "»\"”])";

    private static final String QUESTION = Folding.fold("سؤال");

    private static final String COUNT =
            "(?:\\(?[0-9]{1,3}\\)?|ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سابع|ثامن"
                    + "|تاسع|عاشر|حادي عشر|ثاني عشر|اخير|اخيره)(?: عشر| و?ال[^ :]{4,8})?)";

    private static final Pattern ROLE = Pattern.compile("^[(\\[]? ?(?:((?:ال)?" + QUESTION
            + "|س|q)|((?:ال)?جواب(?: (?:عن |علي )?(?:ال)?" + QUESTION + ")?|اجابه|الاجابه|ج|a))(?!\\p{L}) ?[)\\]]?"
            + "(?: ?(" + COUNT + "))? ?([:：/).\\-–—ـ]+)?(?= |$|[^ ])");

    private static final Set<String> ASKING = Lexicon.words("asking-labels.txt");
    private static final Set<String> ANSWERING = Lexicon.words("answering-labels.txt");
    private static final Set<String> SENTENCE_WORDS = Lexicon.words("sentence-words.txt");
    private static final Set<String> NO_LABELS = Lexicon.words("no-labels.txt");

    private LabelReader() {}

    /** The possible label at the beginning of the stretch, or null. */
    static @Nullable Label read(String text, int from, int to) {
        int stop = Math.min(to, from + 2 * LONGEST);
        if (!mayBeLabel(text, from, stop, to)) {
            return null;
        }
        TurnOpening opening = TurnOpening.of(text, from, stop);
        Label role = role(opening, text, to);
        return role != null ? role : name(opening, text, to);
    }

    /** Excludes most paragraphs at little cost: only a colon, a bracket or a letter like «س» can make a label. */
    private static boolean mayBeLabel(String text, int from, int stop, int to) {
        int first = Glyphs.skipBlank(text, from, stop);
        if (stop == to || text.charAt(first) == '(' || text.charAt(first) == '[') {
            return true;
        }
        boolean role = ROLE_LETTERS.indexOf(text.charAt(first)) >= 0;
        for (int i = first; i < stop; i++) {
            char c = text.charAt(i);
            if (Glyphs.isColon(c) || (role && i < first + LONGEST_ROLE && ROLE_STOPS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Label role(TurnOpening opening, String text, int to) {
        Matcher matcher = ROLE.matcher(opening.folded());
        if (!matcher.find()) {
            return null;
        }
        boolean alone = matcher.end() == opening.length() && opening.reaches(to);
        boolean counted = matcher.group(3) != null;
        boolean letter = matcher.end() - matcher.start() > 0 && isLetter(matcher);
        if (matcher.group(4) == null && !(alone && (counted || !letter)) && !isBracketed(matcher.group())) {
            return null;
        }
        boolean asks = matcher.group(1) != null;
        int printedEnd = matcher.group(4) == null ? matcher.end() : matcher.start(4);
        String printed = opening.printed(0, printedEnd);
        int end = Glyphs.skipBlank(text, opening.place(matcher.end()), to);
        return new Label(
                printed,
                asks ? Label.ASKING : Label.ANSWERING,
                asks ? Label.LabelKind.ASKS : Label.LabelKind.ANSWERS,
                end);
    }

    private static boolean isLetter(Matcher matcher) {
        String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return word != null && word.length() == 1;
    }

    private static boolean isBracketed(String label) {
        return (label.startsWith("(") || label.startsWith("[")) && (label.indexOf(')') >= 0 || label.indexOf(']') >= 0);
    }

    private static @Nullable Label name(TurnOpening opening, String text, int to) {
        int colon = opening.colon();
        int stop = colon;
        if (colon < 0 && opening.reaches(to)) {
            stop = opening.length();
        }
        if (stop <= 0) {
            return null;
        }
        String folded = unenclosed(opening.folded().substring(0, stop).strip());
        if (!isNameLike(folded) || (colon >= 0 && opening.isTimeOrAddress(colon))) {
            return null;
        }
        Label.LabelKind kind = kind(folded);
        if (colon < 0 && kind == Label.LabelKind.NAMES) {
            return null;
        }
        int end = colon < 0 ? to : Glyphs.skipBlank(text, opening.place(colon + 1), to);
        String printed = unenclosed(opening.printed(0, stop));
        return printed.isEmpty() ? null : new Label(printed, SpeakerName.id(printed), kind, end);
    }

    /** The label without the quotation marks or brackets around all of it: «الرابطة»: or [الرابطة]:. */
    private static String unenclosed(String label) {
        int last = label.length() - 1;
        boolean enclosed = last > 1
                && ENCLOSING.indexOf(label.charAt(0)) >= 0
                && label.charAt(last) == CLOSING.charAt(ENCLOSING.indexOf(label.charAt(0)));
        return enclosed ? label.substring(1, last).strip() : label;
    }

    private static Label.LabelKind kind(String folded) {
        boolean paper = folded.startsWith("ال") && Lexicon.isPaper(folded.substring(2));
        if (paper || ASKING.contains(folded)) {
            return Label.LabelKind.ASKS;
        }
        return ANSWERING.contains(folded) ? Label.LabelKind.ANSWERS : Label.LabelKind.NAMES;
    }

    /** Whether the words may be a name: few words, no signs or words of sentences, no verb of saying, no credit. */
    static boolean isNameLike(String folded) {
        if (folded.isEmpty()
                || folded.length() > LONGEST
                || (!Character.isLetter(folded.charAt(0)) && folded.charAt(0) != '(')) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (",،؛;!؟?\"«»“”{}=*<>/\\".indexOf(c) >= 0 || isStop(folded, i)) {
                return false;
            }
        }
        for (String word : folded.split(" ", -1)) {
            if (SENTENCE_WORDS.contains(word) || Lexicon.isInterrogative(word)) {
                return false;
            }
        }
        String first = words == 1 ? folded : folded.substring(0, folded.indexOf(' '));
        String bare = first.startsWith("و") && first.length() > 3 ? first.substring(1) : first;
        return words <= MOST_WORDS
                && !NO_LABELS.contains(folded)
                && !NO_LABELS.contains(first)
                && !NO_LABELS.contains(bare);
    }

    /** Whether the character is a full stop that ends a sentence, not one after a title («د.») or in «example.org». */
    private static boolean isStop(String folded, int at) {
        if (folded.charAt(at) != '.') {
            return false;
        }
        boolean spaced = at + 1 >= folded.length() || folded.charAt(at + 1) == ' ';
        int word = folded.lastIndexOf(' ', at) + 1;
        return spaced && at - word > 3;
    }
}
