package org.hiwar.interview.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The day and the place at which an interview was held or printed, as its preface gives them: in a short line of its own, at
 * the beginning of a paragraph («الرياض – واس – 13 محرم 1437هـ:»), or in the sentence that tells of the meeting («التقته الصحيفة في
 * الدوحة»). Days and places of the story that the preface tells do not count.
 *
 * @param date the day, or null
 * @param place the place as printed, or null
 */
public record Occasion(@Nullable LocalDate date, @Nullable String place) {
    /** In words: longer lines are prose. */
    private static final int SHORT_LINE = 18;

    /** In characters: how far a dateline at the beginning of a paragraph reaches. */
    private static final int DATELINE = 70;

    /** How many paragraphs of the preface are searched. */
    private static final int MOST_LINES = 40;

    private static final Pattern MEETING = Pattern.compile(
            "(?<!\\p{L})[وف]?(?:اجري|اجرت|اجرينا|سجل|حاور|التق|استضاف|قابل|زرن|زارت|استقبل|نشر)[^.؟!\\n]{0,60}");

    /** After these words a sentence about the meeting continues with the story. */
    private static final Pattern STORY = Pattern.compile("[ ،](?:ان|انه|بان|عن|حول|قال|قالت|اكد|اكدت|بعد|قبل|منذ) ");

    private static final Pattern PLACE_AFTER =
            Pattern.compile("(?:^|[ ،])(?:في|ب|من) ?(?:مدينة |العاصمة |قرية )?([\\p{L}]+(?: [\\p{L}]+)?)");
    private static final Pattern PARTS = Pattern.compile(" ?+[-–—:،,|/(){}.«»\"]++ ?+");

    /** The day and the place that the paragraphs of a preface give. */
    public static Occasion of(List<String> preface) {
        List<String> lines = preface.subList(0, Math.min(MOST_LINES, preface.size()));
        return new Occasion(date(lines), place(lines));
    }

    private static @Nullable LocalDate date(List<String> lines) {
        for (String line : lines) {
            Optional<LocalDate> day = isShort(line) ? PrintedDay.in(line) : PrintedDay.in(head(line));
            if (day.isPresent()) {
                return day.get();
            }
        }
        for (String line : lines) {
            Matcher meeting = MEETING.matcher(Folding.fold(line));
            while (meeting.find()) {
                Optional<LocalDate> day = PrintedDay.in(STORY.split(meeting.group(), 2)[0]);
                if (day.isPresent()) {
                    return day.get();
                }
            }
        }
        return null;
    }

    private static @Nullable String place(List<String> lines) {
        for (String line : lines) {
            String place = ofDateline(isShort(line) ? line : head(line), isShort(line));
            if (place != null) {
                return place;
            }
        }
        for (String line : lines) {
            String place = ofMeeting(line);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static boolean isShort(String line) {
        return Glyphs.countWords(line, 0, line.length(), Glyphs.MANY_WORDS) <= SHORT_LINE;
    }

    /** The beginning of the line up to the last colon or dash in it; empty if it has neither. */
    private static String head(String line) {
        String start = line.substring(0, Math.min(DATELINE, line.length()));
        int end = -1;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean dash = Glyphs.isDash(c) && i > 0 && Glyphs.isBlank(start.charAt(i - 1));
            end = Glyphs.isColon(c) || dash ? i : end;
        }
        return end < 0 ? "" : start.substring(0, end);
    }

    /** The first of the separated parts of the line that is the name of a place; other parts are an outlet, a name, a day. */
    private static @Nullable String ofDateline(String line, boolean whole) {
        String[] parts = PARTS.split(Glyphs.clean(line), -1);
        boolean several = parts.length > 1 || !whole;
        for (String part : parts) {
            if (several && Lexicon.isPlace(part)) {
                return part.strip();
            }
        }
        return null;
    }

    private static @Nullable String ofMeeting(String line) {
        String clean = Glyphs.clean(line);
        Matcher after = PLACE_AFTER.matcher(clean);
        while (after.find()) {
            String place = known(after.group(1));
            if (place != null && isMeeting(clean.substring(Math.max(0, after.start() - 90), after.start()))) {
                return place;
            }
        }
        return null;
    }

    /** Whether the sentence at the end of the text tells of a meeting and does not continue with the story. */
    private static boolean isMeeting(String before) {
        String folded = Folding.fold(before);
        Matcher meeting = MEETING.matcher(folded.substring(lastSentence(folded)));
        return meeting.find()
                && meeting.hitEnd()
                && !STORY.matcher(meeting.group() + " ").find();
    }

    private static int lastSentence(String text) {
        return Math.max(Math.max(text.lastIndexOf('.'), text.lastIndexOf('؟')), text.lastIndexOf('!')) + 1;
    }

    /** The words if they are the name of a place, otherwise the first word if it is, otherwise null. */
    private static @Nullable String known(String words) {
        String first = words.split(" ", -1)[0];
        return Lexicon.isPlace(words) ? words : Lexicon.isPlace(first) ? first : null;
    }
}
