package org.hiwar.interview.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * A run of text between tags as a reader sees it: entities are characters, and white space of any length is one space.
 *
 * @param text a piece that stands in the source letter for letter, or a single character that the source spells
 *     otherwise
 * @param at the offset in the source where the run begins, in UTF-16 code units
 */
public record MarkupRun(String text, int at) {
    /** The length of the longest entity, with its ampersand and semicolon. */
    private static final int LONGEST_ENTITY = 33;

    /** The runs of {@code source[from, to)}, in their order. */
    public static List<MarkupRun> of(String source, int from, int to) {
        List<MarkupRun> runs = new ArrayList<>();
        int begun = from;
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int end = c == '&' ? endOfEntity(source, at, to) : isSpace(c) ? endOfSpace(source, at, to) : at + 1;
            String read = source.substring(at, end);
            String meant = c == '&' ? unescaped(read) : isSpace(c) ? " " : read;
            if (!meant.equals(read)) {
                addLetters(runs, source, begun, at);
                runs.add(new MarkupRun(meant, at));
                begun = end;
            }
            at = end;
        }
        addLetters(runs, source, begun, to);
        return runs;
    }

    /** Adds the runs to a text, each with its offset. */
    public static void addAll(List<MarkupRun> runs, Manuscript.ManuscriptBuilder text) {
        runs.forEach(run -> text.add(run.text, run.at));
    }

    /** The runs without white space at the ends. */
    public static List<MarkupRun> stripped(List<MarkupRun> runs) {
        List<MarkupRun> stripped = new ArrayList<>(runs);
        while (!stripped.isEmpty() && stripped.get(0).text.isBlank()) {
            stripped.remove(0);
        }
        while (!stripped.isEmpty() && stripped.get(stripped.size() - 1).text.isBlank()) {
            stripped.remove(stripped.size() - 1);
        }
        if (!stripped.isEmpty()) {
            MarkupRun first = stripped.get(0);
            String begun = first.text.stripLeading();
            stripped.set(0, new MarkupRun(begun, first.at + first.text.length() - begun.length()));
            MarkupRun last = stripped.get(stripped.size() - 1);
            stripped.set(stripped.size() - 1, new MarkupRun(last.text.stripTrailing(), last.at));
        }
        return stripped;
    }

    /** The text of all runs. */
    public static String read(List<MarkupRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        return text.toString();
    }

    private static void addLetters(List<MarkupRun> runs, String source, int from, int to) {
        if (to > from) {
            runs.add(new MarkupRun(source.substring(from, to), from));
        }
    }

    /** The character that an entity stands for; anything else is returned as it is. */
    public static String unescaped(String entity) {
        return Parser.unescapeEntities(entity, false);
    }

    /**
     * The end of the entity that may begin at {@code from}: after its semicolon, or after one character if it has none.
     */
    public static int endOfEntity(String source, int from, int to) {
        int semicolon = source.indexOf(';', from);
        return semicolon < 0 || semicolon >= Math.min(to, from + LONGEST_ENTITY) ? from + 1 : semicolon + 1;
    }

    private static int endOfSpace(String source, int from, int to) {
        int end = from;
        while (end < to && isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** White space of HTML. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
