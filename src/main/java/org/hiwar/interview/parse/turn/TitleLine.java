package org.hiwar.interview.parse.turn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.lexicon.PrintedDay;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Finds the title in the first line of a preface. */
public final class TitleLine {
    // The lengths are in words.
    private static final int LONGEST_TITLE = 22;
    private static final int SHORTEST_TITLE = 3;
    private static final int SHORTEST_PROSE = 20;

    /** The prose must begin within so many lines. */
    private static final int FIRST_LINES = 4;

    private static final Pattern TITLE_SIGN = Pattern.compile("^#+ ?\\|? ?");

    private TitleLine() {}

    /** The first line, if it is a heading, or if it is short, is not a sentence, and prose follows it soon; otherwise null. */
    public static @Nullable String of(List<String> preface) {
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
                .anyMatch(line -> words(line) >= SHORTEST_PROSE);
    }

    private static int words(String line) {
        return Glyphs.countWords(line, 0, line.length(), Glyphs.MANY_WORDS);
    }
}
