package org.hiwar.search.answer;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.search.query.Highlighting;
import org.jspecify.annotations.Nullable;

/**
 * A text with its matches.
 *
 * @param text the text as loaded
 * @param marks the matches in order; they do not overlap
 */
public record MarkedText(String text, List<MatchedSpan> marks) {
    /** The part of the text from {@code start} to before {@code end}, in UTF-16 code units. */
    public record MatchedSpan(int start, int end) {}

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /** Reads the marks from the highlights of Elasticsearch. These leave out space at the edges and parts without a match. */
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

    /** The text of a mark. */
    public String printed(MatchedSpan mark) {
        return text.substring(mark.start(), mark.end());
    }

    /** A part of the text, HTML-escaped, with its marks in {@code <mark>}. */
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

    /** The whole text in the same form. */
    String html() {
        return html(0, text.length());
    }
}
