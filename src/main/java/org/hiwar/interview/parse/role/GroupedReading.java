package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a sheet that prints all questions first, numbered, and then all answers under the same numbers. */
final class GroupedReading {
    private static final int FEWEST = 3;
    private static final double MOSTLY = 0.5;
    private static final double HARDLY = 0.34;

    private final SegmentedText sheet;
    private final List<Integer> numbered = new ArrayList<>();

    private GroupedReading(SegmentedText sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.unit(i).key().equals(Mark.NUMBER) && !sheet.unit(i).inline()) {
                numbered.add(i);
            }
        }
    }

    /** The reading, or null where the numbers do not begin anew once, in the middle, where asking ends. */
    static @Nullable Reading of(SegmentedText sheet) {
        GroupedReading grouped = new GroupedReading(sheet);
        int half = grouped.numbered.size() / 2;
        return half >= FEWEST && grouped.numbered.size() == 2 * half && grouped.isParted(half)
                ? grouped.read(half)
                : null;
    }

    private boolean isParted(int half) {
        for (int i = 0; i < half; i++) {
            int number = number(i);
            if (number != number(i + half) || (i > 0 && number != number(i - 1) + 1)) {
                return false;
            }
        }
        return asking(0, half) >= MOSTLY && asking(half, 2 * half) <= HARDLY;
    }

    private int number(int i) {
        Unit unit = sheet.unit(numbered.get(i));
        int number = 0;
        for (int at = unit.start(); at < unit.textStart(); at++) {
            int digit = Character.digit(sheet.text().charAt(at), 10);
            number = digit < 0 ? number : number * 10 + digit;
        }
        return number;
    }

    private double asking(int from, int to) {
        int asking = 0;
        for (int i = from; i < to; i++) {
            asking += sheet.asks(numbered.get(i)) ? 1 : 0;
        }
        return (double) asking / (to - from);
    }

    private Reading read(int half) {
        Reading reading = new Reading(Reading.Convention.GROUPED, sheet);
        for (int i = 0; i < numbered.get(0); i++) {
            reading.set(i, Part.PREFACE);
        }
        for (int i = 0; i < numbered.size(); i++) {
            reading.set(numbered.get(i), i < half ? Part.QUESTION : Part.ANSWER);
        }
        int heading = numbered.get(half) - 1;
        if (heading > numbered.get(half - 1) && sheet.words(heading) <= 4) {
            reading.set(heading, Part.RULE);
        }
        return reading;
    }
}
