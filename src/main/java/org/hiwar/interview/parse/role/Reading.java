package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.SegmentedText;

/** The kinds of the units of a text by one convention of print, with the warnings about each unit. */
public final class Reading {
    private final Convention convention;
    private final SegmentedText text;
    private final UnitKind[] kinds;
    private final BitSet keepsMark = new BitSet();
    private final List<Set<Warning.Code>> warnings = new ArrayList<>();

    Reading(Convention convention, SegmentedText text) {
        this.convention = convention;
        this.text = text;
        this.kinds = new UnitKind[text.size()];
        Arrays.fill(kinds, UnitKind.CONTINUATION);
        for (int i = 0; i < kinds.length; i++) {
            warnings.add(EnumSet.noneOf(Warning.Code.class));
        }
    }

    /** The conventions by which print tells questions from answers. */
    public enum Convention {
        LABELS(0.985),
        GROUPED(0.93),
        MARKS(0.98),
        QUESTION_MARKED(0.97),
        ANSWER_MARKED(0.97),
        SAME_LINE(0.93),
        ONE_MARK(0.95),
        UNMARKED(0.89);

        private final double accuracy;

        Convention(double accuracy) {
            this.accuracy = accuracy;
        }

        /** The share of turns that were right when this convention was used on printed interviews. */
        public double accuracy() {
            return accuracy;
        }
    }

    public Convention convention() {
        return convention;
    }

    public SegmentedText text() {
        return text;
    }

    public UnitKind kind(int i) {
        return kinds[i];
    }

    public Set<Warning.Code> warnings(int i) {
        return warnings.get(i);
    }

    /** The number of units of the kind. */
    int count(UnitKind wanted) {
        int count = 0;
        for (UnitKind kind : kinds) {
            count += kind == wanted ? 1 : 0;
        }
        return count;
    }

    public void set(int i, UnitKind kind) {
        kinds[i] = kind;
    }

    /** Makes the unit's mark a part of its text, because the convention does not use the mark. */
    void keepMark(int i) {
        keepsMark.set(i);
    }

    public boolean keepsMark(int i) {
        return keepsMark.get(i);
    }

    void warn(int i, Warning.Code code) {
        warnings.get(i).add(code);
    }

    public boolean is(int i, UnitKind kind) {
        return i >= 0 && i < kinds.length && kinds[i] == kind;
    }
}
