package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Cuts paragraphs into units at the marks and labels inside them. */
public final class Units {
    private final String text;

    /** How many paragraphs begin with each mark. */
    private final Map<String, Integer> openingMarks = new HashMap<>();

    private final InlineLabels labels;
    private final List<Unit> units = new ArrayList<>();
    /** The place up to which the lines of the text are counted, and the line there. */
    private int countedTo;

    private int line;

    private Units(String text, InlineLabels labels) {
        this.text = text;
        this.labels = labels;
    }

    public static SegmentedText of(String text, List<Paragraph> paragraphs) {
        Units cut = new Units(text, InlineLabels.of(text, paragraphs));
        for (Paragraph paragraph : paragraphs) {
            Mark mark = Mark.at(text, paragraph.start(), paragraph.end());
            if (mark != null) {
                cut.openingMarks.merge(mark.key(), 1, Integer::sum);
            }
        }
        for (Paragraph paragraph : paragraphs) {
            cut.cut(paragraph);
        }
        return new SegmentedText(text, cut.units);
    }

    private void cut(Paragraph paragraph) {
        int start = paragraph.start();
        if (isBoldQuestion(paragraph)) {
            add(paragraph, start, Glyphs.trimEnd(text, start, paragraph.boldEnd()), Unit.BOLD);
            start = Glyphs.skipBlank(text, paragraph.boldEnd(), paragraph.end());
            add(paragraph, start, paragraph.end(), Unit.NONE);
            return;
        }
        List<Integer> cuts = places(paragraph);
        List<Integer> headings = InlineHeadings.places(text, paragraph, cuts);
        for (int cut : sorted(cuts, sorted(headings, FusedQuestions.places(text, paragraph, cuts)))) {
            add(paragraph, start, Glyphs.trimEnd(text, start, cut), headings.contains(start) ? Unit.HEADING : null);
            start = cut;
        }
        add(paragraph, start, paragraph.end(), null);
    }

    private List<Integer> places(Paragraph paragraph) {
        List<Integer> marked = new InlineCuts(text, paragraph, openingMarks).places();
        return sorted(marked, labels.places(paragraph));
    }

    private static List<Integer> sorted(List<Integer> some, List<Integer> others) {
        if (others.isEmpty() || some.isEmpty()) {
            return others.isEmpty() ? some : others;
        }
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** Whether the paragraph begins with a question in bold, so that the rest of it is the answer. */
    private boolean isBoldQuestion(Paragraph paragraph) {
        return paragraph.boldEnd() < paragraph.end()
                && Glyphs.endsAsQuestion(text, paragraph.start(), paragraph.boldEnd());
    }

    private void add(Paragraph paragraph, int start, int end, @Nullable String given) {
        Mark mark = Mark.at(text, start, end);
        int textStart = mark == null ? start : mark.end();
        boolean inline = start > paragraph.start();
        Label label = LabelReader.read(text, textStart, end);
        String key = given != null ? given : mark != null ? mark.key() : inline ? Unit.NONE : style(paragraph, label);
        if (!inline) {
            line = paragraph.line();
            countedTo = start;
        }
        units.add(new Unit(
                lineAt(start),
                start,
                label == null ? textStart : label.end(),
                end,
                key,
                label,
                inline,
                paragraph.gap() && !inline));
    }

    private static String style(Paragraph paragraph, @Nullable Label label) {
        if (paragraph.heading()) {
            return Unit.HEADING;
        }
        return paragraph.bold() && label == null ? Unit.BOLD : Unit.NONE;
    }

    /** The line of the place; callers ask for places in order. */
    private int lineAt(int place) {
        for (; countedTo < place; countedTo++) {
            line += text.charAt(countedTo) == '\n' ? 1 : 0;
        }
        return line;
    }
}
