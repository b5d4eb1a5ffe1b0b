package org.hiwar.interview.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The running text of a source without its markup. It keeps which lines were bold or headings, and the offset of each
 * character in the source.
 */
public final class Manuscript {
    private final String text;
    private final List<LineStyle> lineStyles;
    /** The offsets of the text at which the distance to the source changes, ascending. */
    private final int[] cuts;
    /** The distances from these offsets on: offset in the source minus offset in the text. */
    private final int[] shifts;

    private final boolean hasSourceOffsets;

    /**
     * The style of a line that is not plain.
     *
     * @param start where the line begins in the text
     * @param boldEnd the end of the bold text that the line begins with; {@code start} if it begins plain
     * @param heading whether the line is a heading
     */
    public record LineStyle(int start, int boldEnd, boolean heading) {}

    private Manuscript(ManuscriptBuilder from) {
        this.text = from.text.toString();
        this.lineStyles = List.copyOf(from.lineStyles);
        this.cuts = from.cuts.stream().mapToInt(Integer::intValue).toArray();
        this.shifts = from.shifts.stream().mapToInt(Integer::intValue).toArray();
        this.hasSourceOffsets = from.hasSourceOffsets;
    }

    /** A text that has no markup: offsets in it are offsets in the source. */
    public static Manuscript plain(String text) {
        ManuscriptBuilder builder = new ManuscriptBuilder();
        builder.text.append(text);
        return builder.build();
    }

    /** The text without its markup. */
    public String text() {
        return text;
    }

    /** Whether the source is text, so that {@link #sourceOffset} means anything. */
    public boolean hasSourceOffsets() {
        return hasSourceOffsets;
    }

    /** The offset in the source of the character at {@code offset} of the text. */
    public int sourceOffset(int offset) {
        int found = Arrays.binarySearch(cuts, offset);
        int cut = found >= 0 ? found : -found - 2;
        return cut < 0 ? offset : offset + shifts[cut];
    }

    /** The styles of the lines that are not plain, in their order. */
    public List<LineStyle> lineStyles() {
        return lineStyles;
    }

    /** Takes the text piece by piece, in its order. */
    public static final class ManuscriptBuilder {
        private final StringBuilder text = new StringBuilder();
        private final List<LineStyle> lineStyles = new ArrayList<>();
        private final List<Integer> cuts = new ArrayList<>();
        private final List<Integer> shifts = new ArrayList<>();
        private int lineStart;
        private int boldEnd;
        private boolean bold;
        private boolean heading;
        private boolean hasSourceOffsets = true;

        /** For sources that are not text: offsets into them mean nothing. */
        public ManuscriptBuilder withoutSourceOffsets() {
            hasSourceOffsets = false;
            return this;
        }

        /** Says whether the text that is added from now on is bold. */
        public ManuscriptBuilder bold(boolean isBold) {
            bold = isBold;
            return this;
        }

        /** Adds text that begins at {@code sourceOffset} of the source. */
        public ManuscriptBuilder add(CharSequence piece, int sourceOffset) {
            int shift = sourceOffset - text.length();
            if (shifts.isEmpty() ? shift != 0 : shifts.get(shifts.size() - 1) != shift) {
                cuts.add(text.length());
                shifts.add(shift);
            }
            return add(piece);
        }

        /** Adds text that is not in the source. */
        public ManuscriptBuilder add(CharSequence piece) {
            boolean boldSoFar = Glyphs.skipBlank(text, Math.max(boldEnd, lineStart), text.length()) == text.length();
            text.append(piece);
            if (bold && boldSoFar) {
                boldEnd = text.length();
            }
            return this;
        }

        /** Makes the current line a heading. */
        public ManuscriptBuilder heading() {
            heading = true;
            return this;
        }

        /** Ends the current line, with a line feed if {@code feed} says so. */
        public ManuscriptBuilder endLine(boolean feed) {
            if (heading || boldEnd > lineStart) {
                lineStyles.add(new LineStyle(lineStart, Math.max(boldEnd, lineStart), heading));
            }
            if (feed) {
                text.append('\n');
            }
            lineStart = text.length();
            boldEnd = lineStart;
            heading = false;
            return this;
        }

        /** Ends the current line if it has text. */
        public ManuscriptBuilder endLineUnlessEmpty() {
            return emptyLine() ? this : endLine(true);
        }

        /** Whether the current line has no text yet. */
        public boolean emptyLine() {
            return Glyphs.skipBlank(text, lineStart, text.length()) == text.length();
        }

        /** Whether there is no text yet, or only blanks. */
        public boolean blankSoFar() {
            return Glyphs.skipBlank(text, 0, text.length()) == text.length();
        }

        /** The length of the text so far. */
        public int length() {
            return text.length();
        }

        public Manuscript build() {
            endLine(false);
            return new Manuscript(this);
        }
    }
}
