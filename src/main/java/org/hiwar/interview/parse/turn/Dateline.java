package org.hiwar.interview.parse.turn;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.lexicon.PrintedDay;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** The title that print sets above a preface, in a short line of its own, and the day. */
public final class Dateline {
    private static final int LONGEST_TITLE = 22;
    private static final int SHORTEST_TITLE = 3;
    private static final int PROSE = 20;
    private static final int FIRST_LINES = 4;

    private static final Pattern TITLE_SIGN = Pattern.compile("^#+ ?\\|? ?");

    private Dateline() {}

    /** The day, or null. */
    public static @Nullable LocalDate date(List<String> preface) {
        return Occasion.of(preface).date();
    }

    /** The first line, where it is short and no sentence, and prose follows it soon; or null. */
    public static @Nullable String title(List<String> preface) {
        if (preface.isEmpty()) {
            return null;
        }
        String line = Glyphs.clean(preface.get(0));
        Matcher sign = TITLE_SIGN.matcher(line);
        if (sign.find()) {
            return line.substring(sign.end()).isBlank()
                    ? null
                    : line.substring(sign.end()).strip();
        }
        int words = words(line);
        boolean sentence =
                Glyphs.endsSentence(line, 0, line.length()) && !Glyphs.endsAsQuestion(line, 0, line.length());
        boolean marked = Mark.at(line, 0, line.length()) != null;
        boolean fits = words >= SHORTEST_TITLE && words <= LONGEST_TITLE && !sentence && !marked;
        return fits && proseFollows(preface) && PrintedDay.in(line).isEmpty() ? line : null;
    }

    private static boolean proseFollows(List<String> preface) {
        return preface.subList(1, Math.min(FIRST_LINES, preface.size())).stream()
                .anyMatch(line -> words(line) >= PROSE);
    }

    private static int words(String line) {
        return Glyphs.countWords(line, 0, line.length(), Glyphs.MANY_WORDS);
    }
}
