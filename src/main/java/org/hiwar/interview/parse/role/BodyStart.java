package org.hiwar.interview.parse.role;

import java.util.function.IntPredicate;
import org.hiwar.interview.parse.segment.LeadIn;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Finds the unit at which the interview itself begins, after the preface. */
final class BodyStart {
    private BodyStart() {}

    /**
     * The first unit that may open an interview. Units before a lead-in are skipped if such a unit follows the lead-in within
     * three units.
     *
     * @return the index of the unit, or the number of units if none may open an interview
     */
    static int start(SegmentedText segmented, IntPredicate mayOpen) {
        int first = next(segmented, 0, mayOpen, segmented.size());
        for (int i = 0; i + 1 < segmented.size() && i < first + segmented.size() / 3 + 1; i++) {
            if (isLeadIn(segmented, i) && next(segmented, i + 1, mayOpen, i + 4) < i + 4) {
                return next(segmented, i + 1, mayOpen, segmented.size());
            }
        }
        return first;
    }

    private static boolean isLeadIn(SegmentedText segmented, int i) {
        Unit unit = segmented.unit(i);
        return !segmented.asks(i) && LeadIn.endsWith(segmented.text(), unit.start(), unit.end());
    }

    private static int next(SegmentedText segmented, int from, IntPredicate wanted, int to) {
        for (int i = from; i < Math.min(to, segmented.size()); i++) {
            if (wanted.test(i)) {
                return i;
            }
        }
        return to;
    }

    /** Whether there is a unit after the one at {@code i}, and it is wanted. */
    static boolean next(SegmentedText segmented, int i, IntPredicate wanted) {
        return i + 1 < segmented.size() && wanted.test(i + 1);
    }
}
