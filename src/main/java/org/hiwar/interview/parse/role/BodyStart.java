package org.hiwar.interview.parse.role;

import java.util.function.IntPredicate;
import org.hiwar.interview.parse.segment.LeadIn;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Where in a sheet the interview itself begins. */
final class BodyStart {
    private BodyStart() {}

    /**
     * The first unit that may open, after the last lead-in that such a unit follows at once, or else from the beginning;
     * the size of the sheet where there is none.
     */
    static int start(SegmentedText sheet, IntPredicate mayOpen) {
        int first = next(sheet, 0, mayOpen, sheet.size());
        for (int i = 0; i + 1 < sheet.size() && i < first + sheet.size() / 3 + 1; i++) {
            if (handsOver(sheet, i) && next(sheet, i + 1, mayOpen, i + 4) < i + 4) {
                return next(sheet, i + 1, mayOpen, sheet.size());
            }
        }
        return first;
    }

    private static boolean handsOver(SegmentedText sheet, int i) {
        Unit unit = sheet.unit(i);
        return !sheet.asks(i) && LeadIn.endsWith(sheet.text(), unit.start(), unit.end());
    }

    private static int next(SegmentedText sheet, int from, IntPredicate wanted, int to) {
        for (int i = from; i < Math.min(to, sheet.size()); i++) {
            if (wanted.test(i)) {
                return i;
            }
        }
        return to;
    }

    /** Whether the unit after the one at {@code i} is wanted. */
    static boolean next(SegmentedText sheet, int i, IntPredicate wanted) {
        return i + 1 < sheet.size() && wanted.test(i + 1);
    }
}
