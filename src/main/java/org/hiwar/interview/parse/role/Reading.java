package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.SegmentedText;

/** One way to read a sheet: what each of its units is, and what is doubtful about it. */
public final class Reading {
    private final Convention kind;
    private final SegmentedText sheet;
    private final Part[] parts;
    private final BitSet kept = new BitSet();
    private final List<Set<Warning.Code>> doubts = new ArrayList<>();

    Reading(Convention kind, SegmentedText sheet) {
        this.kind = kind;
        this.sheet = sheet;
        this.parts = new Part[sheet.size()];
        Arrays.fill(parts, Part.MORE);
        for (int i = 0; i < parts.length; i++) {
            doubts.add(EnumSet.noneOf(Warning.Code.class));
        }
    }

    /** The conventions of print, and how much of what they give was right in print (measured). */
    public enum Convention {
        LABELS(0.985),
        GROUPED(0.93),
        MARKS(0.98),
        QUESTION_MARKED(0.97),
        ANSWER_MARKED(0.97),
        SAME_LINE(0.93),
        ONE_MARK(0.95),
        UNMARKED(0.89);

        private final double sureness;

        Convention(double sureness) {
            this.sureness = sureness;
        }

        public double sureness() {
            return sureness;
        }
    }

    public Convention kind() {
        return kind;
    }

    public SegmentedText sheet() {
        return sheet;
    }

    public Part part(int i) {
        return parts[i];
    }

    public Set<Warning.Code> doubts(int i) {
        return doubts.get(i);
    }

    /** How many units are that. */
    int count(Part wanted) {
        int count = 0;
        for (Part part : parts) {
            count += part == wanted ? 1 : 0;
        }
        return count;
    }

    public void set(int i, Part part) {
        parts[i] = part;
    }

    /** The unit's mark is none of the convention's: it belongs to the text. */
    void keepMark(int i) {
        kept.set(i);
    }

    public boolean keepsMark(int i) {
        return kept.get(i);
    }

    void doubt(int i, Warning.Code code) {
        doubts.get(i).add(code);
    }

    public boolean is(int i, Part part) {
        return i >= 0 && i < parts.length && parts[i] == part;
    }
}
