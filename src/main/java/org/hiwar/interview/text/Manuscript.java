package org.hiwar.interview.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The running text of a source, out of its format's dress, that still knows which lines were bold or headings and where
 * each character stood.
 */
public final class Manuscript {
    private final String text;
    private final List<LineStyle> dresses;
    private final int[] cuts;
    private final int[] shifts;
    private final boolean located;

    /**
     * How a line was dressed.
     *
     * @param start where the line begins in the text
     * @param boldEnd the end of the bold text that the line begins with; {@code start} where it begins plain
     * @param heading whether the line was a heading
     */
    public record LineStyle(int start, int boldEnd, boolean heading) {}

    private Manuscript(ManuscriptBuilder from) {
        this.text = from.text.toString();
        this.dresses = List.copyOf(from.dresses);
        this.cuts = from.cuts.stream().mapToInt(Integer::intValue).toArray();
        this.shifts = from.shifts.stream().mapToInt(Integer::intValue).toArray();
        this.located = from.located;
    }

    /** A text without any dress. */
    public static Manuscript plain(String text) {
        ManuscriptBuilder builder = new ManuscriptBuilder();
        builder.text.append(text);
        return builder.build();
    }

    /** The text out of its dress. */
    public String text() {
        return text;
    }

    /** Whether places in this text are places in the source. */
    public boolean located() {
        return located;
    }

    /** Where the character at {@code offset} of the text stood in the source. */
    public int sourceOffset(int offset) {
        int found = Arrays.binarySearch(cuts, offset);
        int cut = found >= 0 ? found : -found - 2;
        return cut < 0 ? offset : offset + shifts[cut];
    }

    public List<LineStyle> dresses() {
        return dresses;
    }

    /** Takes the text piece by piece, in its order. */
    public static final class ManuscriptBuilder {
        private final StringBuilder text = new StringBuilder();
        private final List<LineStyle> dresses = new ArrayList<>();
        private final List<Integer> cuts = new ArrayList<>();
        private final List<Integer> shifts = new ArrayList<>();
        private int lineStart;
        private int boldEnd;
        private boolean heading;
        private boolean located = true;

        /** For texts whose places say nothing of the source. */
        public ManuscriptBuilder unlocated() {
            located = false;
            return this;
        }

        /** Adds text that begins at {@code sourceOffset} of the source. */
        public ManuscriptBuilder add(CharSequence piece, int sourceOffset) {
            int shift = sourceOffset - text.length();
            if (shifts.isEmpty() ? shift != 0 : shifts.get(shifts.size() - 1) != shift) {
                cuts.add(text.length());
                shifts.add(shift);
            }
            text.append(piece);
            return this;
        }

        /** Adds text that has no place in the source. */
        public ManuscriptBuilder add(CharSequence piece) {
            text.append(piece);
            return this;
        }

        /** All of the current line so far was bold. */
        public ManuscriptBuilder bold() {
            boldEnd = text.length();
            return this;
        }

        /** Whether all of the current line so far is bold or blank. */
        public boolean boldSoFar() {
            return Glyphs.skipBlank(text, Math.max(boldEnd, lineStart), text.length()) == text.length();
        }

        /** The current line is a heading. */
        public ManuscriptBuilder heading() {
            heading = true;
            return this;
        }

        /** Ends the current line, with a line feed where {@code feed} says so. */
        public ManuscriptBuilder endLine(boolean feed) {
            if (heading || boldEnd > lineStart) {
                dresses.add(new LineStyle(lineStart, Math.max(boldEnd, lineStart), heading));
            }
            if (feed) {
                text.append('\n');
            }
            lineStart = text.length();
            boldEnd = lineStart;
            heading = false;
            return this;
        }

        /** Ends the current line where it has text. */
        public ManuscriptBuilder endLineUnlessEmpty() {
            return emptyLine() ? this : endLine(true);
        }

        /** Whether the current line has no text yet. */
        public boolean emptyLine() {
            return Glyphs.skipBlank(text, lineStart, text.length()) == text.length();
        }

        /** Whether there is no text yet. */
        public boolean blankSoFar() {
            return Glyphs.skipBlank(text, 0, text.length()) == text.length();
        }

        /** How much text there is. */
        public int length() {
            return text.length();
        }

        public Manuscript build() {
            endLine(false);
            return new Manuscript(this);
        }
    }
}
