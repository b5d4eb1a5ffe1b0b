package org.hiwar.interview.parse;

import java.util.function.IntPredicate;

/** Where in a sheet the interview itself begins. */
final class Body {
    private Body() {}

    /**
     * The first unit that may open, after the last lead-in that such a unit follows at once, or else from the beginning;
     * the size of the sheet where there is none.
     */
    static int start(Sheet sheet, IntPredicate mayOpen) {
        int first = next(sheet, 0, mayOpen, sheet.size());
        for (int i = 0; i + 1 < sheet.size() && i < first + sheet.size() / 3 + 1; i++) {
            if (handsOver(sheet, i) && next(sheet, i + 1, mayOpen, i + 4) < i + 4) {
                return next(sheet, i + 1, mayOpen, sheet.size());
            }
        }
        return first;
    }

    private static boolean handsOver(Sheet sheet, int i) {
        Unit unit = sheet.unit(i);
        return !sheet.asks(i) && LeadIn.endsWith(sheet.text(), unit.start(), unit.end());
    }

    private static int next(Sheet sheet, int from, IntPredicate wanted, int to) {
        for (int i = from; i < Math.min(to, sheet.size()); i++) {
            if (wanted.test(i)) {
                return i;
            }
        }
        return to;
    }

    /** Whether the unit after the one at {@code i} is wanted. */
    static boolean next(Sheet sheet, int i, IntPredicate wanted) {
        return i + 1 < sheet.size() && wanted.test(i + 1);
    }
}
