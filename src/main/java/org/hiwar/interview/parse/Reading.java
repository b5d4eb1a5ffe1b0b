package org.hiwar.interview.parse;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiwar.interview.Warning;

/**
 * One way to read a sheet: what each of its units is.
 *
 * @param kind the convention it was read by
 * @param sheet the units
 * @param parts what each unit is
 * @param doubts what is doubtful about each unit
 */
record Reading(Kind kind, Sheet sheet, Part[] parts, List<Set<Warning.Code>> doubts) {
    /** The conventions of print, and how much of what they give was right in print (measured). */
    enum Kind {
        LABELS(0.985),
        MARKS(0.98),
        QUESTION_MARKED(0.97),
        ANSWER_MARKED(0.97),
        SAME_LINE(0.93),
        ONE_MARK(0.95),
        UNMARKED(0.91);

        private final double sureness;

        Kind(double sureness) {
            this.sureness = sureness;
        }

        double sureness() {
            return sureness;
        }
    }

    static Reading blank(Kind kind, Sheet sheet) {
        Part[] parts = new Part[sheet.size()];
        Arrays.fill(parts, Part.MORE);
        List<Set<Warning.Code>> doubts = new java.util.ArrayList<>(sheet.size());
        for (int i = 0; i < parts.length; i++) {
            doubts.add(EnumSet.noneOf(Warning.Code.class));
        }
        return new Reading(kind, sheet, parts, doubts);
    }

    void set(int i, Part part) {
        parts[i] = part;
    }

    void doubt(int i, Warning.Code code) {
        doubts.get(i).add(code);
    }

    boolean is(int i, Part part) {
        return i >= 0 && i < parts.length && parts[i] == part;
    }
}
