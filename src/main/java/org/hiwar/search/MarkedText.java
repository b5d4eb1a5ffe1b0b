package org.hiwar.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and the places in it that matched, in order, none overlapping.
 *
 * @param text the original
 * @param marks what matched
 */
record MarkedText(String text, List<Mark> marks) {
    /** What stands around matches in Elasticsearch's answer: noncharacters, which no text for exchange holds. */
    static final char OPEN = '\uFDD0';

    static final char CLOSE = '\uFDD1';

    /** From {@code start} to before {@code end}, in UTF-16 code units. */
    record Mark(int start, int end) {}

    MarkedText {
        marks = List.copyOf(marks);
    }

    /** The text with the marks of Elasticsearch's highlights, which leave out space at the edges and parts without a match. */
    static MarkedText of(String text, @Nullable List<String> highlights) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (String highlight : highlights == null ? List.<String>of() : highlights) {
            int at = text.indexOf(plain(highlight), from);
            if (at >= 0) {
                from = addMarks(highlight, at, marks);
            }
        }
        return new MarkedText(text, marks);
    }

    private static String plain(String highlight) {
        return highlight.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    private static int addMarks(String highlight, int at, List<Mark> marks) {
        int place = at;
        int start = at;
        for (int i = 0; i < highlight.length(); i++) {
            switch (highlight.charAt(i)) {
                case OPEN -> start = place;
                case CLOSE -> marks.add(new Mark(start, place));
                default -> place++;
            }
        }
        return place;
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** The marks that lie within a part of the text. */
    List<Mark> marksWithin(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .toList();
    }

    /** What is marked, as printed. */
    String printed(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }

    /** A part of the text, HTML-escaped, its marks in {@code <mark>}. */
    String html(int from, int to) {
        StringBuilder html = new StringBuilder(to - from + 32);
        int at = from;
        for (Mark mark : marksWithin(from, to)) {
            html.append(Html.escape(text.substring(at, mark.start())));
            html.append("<mark>").append(Html.escape(printed(mark))).append("</mark>");
            at = mark.end();
        }
        return html.append(Html.escape(text.substring(at, to))).toString();
    }

    /** All of it. */
    String html() {
        return html(0, text.length());
    }
}
