package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.parse.segment.Mark;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a text that prints all questions first, numbered, and then all answers under the same numbers. */
final class GroupedReading {
    private static final int FEWEST = 3;
    private static final double LEAST_ASKING = 0.5;
    private static final double MOST_ASKING_ANSWERS = 0.34;

    private final SegmentedText segmented;
    private final List<Integer> numbered = new ArrayList<>();

    private GroupedReading(SegmentedText segmented) {
        this.segmented = segmented;
        for (int i = 0; i < segmented.size(); i++) {
            if (segmented.unit(i).key().equals(Mark.NUMBER)
                    && !segmented.unit(i).inline()) {
                numbered.add(i);
            }
        }
    }

    /** The reading, or null unless the second half of the numbered units repeats the numbers of the first and does not ask. */
    static @Nullable Reading of(SegmentedText segmented) {
        GroupedReading grouped = new GroupedReading(segmented);
        int half = grouped.numbered.size() / 2;
        return half >= FEWEST && grouped.numbered.size() == 2 * half && grouped.areQuestionsThenAnswers(half)
                ? grouped.read(half)
                : null;
    }

    private boolean areQuestionsThenAnswers(int half) {
        for (int i = 0; i < half; i++) {
            int number = number(i);
            if (number != number(i + half) || (i > 0 && number != number(i - 1) + 1)) {
                return false;
            }
        }
        return shareOfQuestions(0, half) >= LEAST_ASKING && shareOfQuestions(half, 2 * half) <= MOST_ASKING_ANSWERS;
    }

    private int number(int i) {
        Unit unit = segmented.unit(numbered.get(i));
        int number = 0;
        for (int at = unit.start(); at < unit.textStart(); at++) {
            int digit = Character.digit(segmented.text().charAt(at), 10);
            number = digit < 0 ? number : number * 10 + digit;
        }
        return number;
    }

    private double shareOfQuestions(int from, int to) {
        int asking = 0;
        for (int i = from; i < to; i++) {
            asking += segmented.asks(numbered.get(i)) ? 1 : 0;
        }
        return (double) asking / (to - from);
    }

    private Reading read(int half) {
        Reading reading = new Reading(Reading.Convention.GROUPED, segmented);
        for (int i = 0; i < numbered.get(0); i++) {
            reading.set(i, UnitKind.PREFACE);
        }
        for (int i = 0; i < numbered.size(); i++) {
            reading.set(numbered.get(i), i < half ? UnitKind.QUESTION : UnitKind.ANSWER);
        }
        int heading = numbered.get(half) - 1;
        if (heading > numbered.get(half - 1) && segmented.words(heading) <= 4) {
            reading.set(heading, UnitKind.SEPARATOR);
        }
        return reading;
    }
}
