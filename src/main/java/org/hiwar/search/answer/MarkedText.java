package org.hiwar.search.answer;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.search.query.Highlighting;
import org.jspecify.annotations.Nullable;

/**
 * A text and the places in it that matched, in order, none overlapping.
 *
 * @param text the original
 * @param marks what matched
 */
public record MarkedText(String text, List<MatchedSpan> marks) {
    /** From {@code start} to before {@code end}, in UTF-16 code units. */
    public record MatchedSpan(int start, int end) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /** The text with the marks of Elasticsearch's highlights, which leave out space at the edges and parts without a match. */
    public static MarkedText of(String text, @Nullable List<String> highlights) {
        List<MatchedSpan> marks = new ArrayList<>();
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
        return highlight.replace(String.valueOf(Highlighting.OPEN), "").replace(String.valueOf(Highlighting.CLOSE), "");
    }

    private static int addMarks(String highlight, int at, List<MatchedSpan> marks) {
        int place = at;
        int start = at;
        for (int i = 0; i < highlight.length(); i++) {
            switch (highlight.charAt(i)) {
                case Highlighting.OPEN -> start = place;
                case Highlighting.CLOSE -> marks.add(new MatchedSpan(start, place));
                default -> place++;
            }
        }
        return place;
    }

    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** The marks that lie within a part of the text. */
    List<MatchedSpan> marksWithin(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .toList();
    }

    /** What is marked, as printed. */
    public String printed(MatchedSpan mark) {
        return text.substring(mark.start(), mark.end());
    }

    /** A part of the text, HTML-escaped, its marks in {@code <mark>}. */
    String html(int from, int to) {
        StringBuilder html = new StringBuilder(to - from + 32);
        int at = from;
        for (MatchedSpan mark : marksWithin(from, to)) {
            html.append(HtmlEscape.escape(text.substring(at, mark.start())));
            html.append("<mark>").append(HtmlEscape.escape(printed(mark))).append("</mark>");
            at = mark.end();
        }
        return html.append(HtmlEscape.escape(text.substring(at, to))).toString();
    }

    /** All of it. */
    String html() {
        return html(0, text.length());
    }
}
