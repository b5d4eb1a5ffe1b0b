package org.hiwar.interview.parse.segment;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.text.Glyphs;
import org.hiwar.interview.text.Manuscript;

/**
 * Finds the paragraphs of a text. Each line is a paragraph, unless the text was broken to a fixed width; then the lines between
 * two empty lines are one.
 */
public final class Paragraphs {
    /** In characters. The full lines of a text that was broken to a width lie between these two lengths. */
    private static final int SHORTEST_FULL = 25;

    private static final int LONGEST_FULL = 130;

    private Paragraphs() {}

    public static List<Paragraph> of(Manuscript manuscript) {
        List<Paragraph> lines = lines(manuscript);
        return isWrapped(manuscript.text(), lines) ? unwrapped(manuscript.text(), lines) : lines;
    }

    /** The lines that are not empty. A colon on a line of its own belongs to the label on the line before. */
    private static List<Paragraph> lines(Manuscript manuscript) {
        String text = manuscript.text();
        List<Paragraph> lines = new ArrayList<>();
        LineStyles styles = new LineStyles(manuscript.lineStyles());
        boolean gap = false;
        int number = 0;
        for (int at = 0; at < text.length(); number++) {
            int stop = endOfLine(text, at);
            int start = Glyphs.skipBlank(text, at, stop);
            int end = Glyphs.trimEnd(text, start, stop);
            if (start < end && Glyphs.isColon(text.charAt(start)) && !gap && isLabelAlone(text, lines)) {
                lines.add(lines.remove(lines.size() - 1).endingAt(end));
            } else if (start < end) {
                Manuscript.LineStyle style = styles.at(at);
                lines.add(
                        new Paragraph(number + 1, start, end, Math.max(start, style.boldEnd()), style.heading(), gap));
            }
            gap = start >= end;
            at = afterLineEnd(text, stop);
        }
        return lines;
    }

    /** Whether the last line may be a label whose colon stands on the next line. */
    private static boolean isLabelAlone(String text, List<Paragraph> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        Paragraph last = lines.get(lines.size() - 1);
        return last.end() - last.start() <= LabelReader.LONGEST && !Glyphs.endsSentence(text, last.start(), last.end());
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !Glyphs.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterLineEnd(String text, int stop) {
        return text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
    }

    /** Whether more than half of the lines that have no empty line after them are full and end inside a sentence. */
    private static boolean isWrapped(String text, List<Paragraph> lines) {
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (!lines.get(i + 1).gap()) {
                pairs++;
                broken += breaksOff(text, line) ? 1 : 0;
            }
        }
        return pairs >= 4 && broken * 2 > pairs;
    }

    private static boolean breaksOff(String text, Paragraph line) {
        int length = line.end() - line.start();
        return length >= SHORTEST_FULL
                && length <= LONGEST_FULL
                && !Glyphs.endsSentence(text, line.start(), line.end())
                && !line.heading();
    }

    private static List<Paragraph> unwrapped(String text, List<Paragraph> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && continues(text, paragraphs.get(last), line)) {
                paragraphs.set(last, paragraphs.get(last).endingAt(line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean continues(String text, Paragraph before, Paragraph line) {
        return !line.gap()
                && Glyphs.hasWord(text, line.start(), line.end())
                && !line.heading()
                && !before.heading()
                && Mark.at(text, line.start(), line.end()) == null
                && LabelReader.read(text, line.start(), line.end()) == null;
    }

    /** The styles of the lines of a text; callers ask for them in the order of the lines. */
    private static final class LineStyles {
        private final List<Manuscript.LineStyle> styles;
        private int next;

        LineStyles(List<Manuscript.LineStyle> styles) {
            this.styles = styles;
        }

        Manuscript.LineStyle at(int start) {
            while (next < styles.size() && styles.get(next).start() < start) {
                next++;
            }
            return next < styles.size() && styles.get(next).start() == start
                    ? styles.get(next)
                    : new Manuscript.LineStyle(start, start, false);
        }
    }
}
