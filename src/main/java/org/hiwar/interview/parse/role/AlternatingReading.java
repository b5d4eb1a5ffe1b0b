package org.hiwar.interview.parse.role;

import java.util.Arrays;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/**
 * Reads a text whose questions and answers have the same mark or none. Only their alternation and their question marks tell them
 * apart, so the most likely sequence of kinds is computed (Viterbi): one question without ؟ does not swap all later roles.
 */
final class AlternatingReading {
    private static final double NEVER = -1e6;
    private static final UnitKind[] KINDS = {UnitKind.QUESTION, UnitKind.ANSWER, UnitKind.CONTINUATION, UnitKind.OTHER};

    /** The score of each kind (column) after each kind (row), in the order of {@link #KINDS}; tuned on printed interviews. */
    private static final double[][] ONE_MARK = {
        {-2.5, 0, -0.5, -4},
        {0, -2.0, 0, 0},
        {0, -2.0, 0, 0},
        {0, -3, -1, -3}
    };

    private static final double[][] UNMARKED = {
        {-2.5, 0, NEVER, -5},
        {0, NEVER, 0, 0},
        {0, NEVER, 0, 0},
        {0.5, -3, -1.5, -3}
    };

    private final SegmentedText segmented;
    private final String mark;
    private final double[][] transitions;
    private final int from;

    private AlternatingReading(SegmentedText segmented, String mark, int from) {
        this.segmented = segmented;
        this.mark = mark;
        this.transitions = mark.equals(Unit.NONE) ? UNMARKED : ONE_MARK;
        this.from = from;
    }

    static Reading oneMark(SegmentedText segmented, String mark) {
        int from = BodyStart.start(segmented, i -> mayOpen(segmented, mark, i));
        return new AlternatingReading(segmented, mark, from).read(Reading.Convention.ONE_MARK);
    }

    static Reading unmarked(SegmentedText segmented) {
        int from = BodyStart.start(
                segmented,
                i -> segmented.asks(i)
                        && segmented.words(i) <= SegmentedText.LONGEST_QUESTION
                        && i + 1 < segmented.size());
        return new AlternatingReading(segmented, Unit.NONE, from).read(Reading.Convention.UNMARKED);
    }

    private static boolean mayOpen(SegmentedText segmented, String mark, int i) {
        boolean next = i + 1 < segmented.size() && segmented.unit(i + 1).key().equals(mark) && !segmented.asks(i + 1);
        boolean own = segmented.unit(i).key().equals(mark);
        boolean labelled = own && segmented.unit(i).label() != null;
        return (segmented.asks(i) && (own || next) && segmented.words(i) <= 100) || labelled;
    }

    private Reading read(Reading.Convention convention) {
        Reading reading = new Reading(convention, segmented);
        for (int i = 0; i < from; i++) {
            reading.set(i, UnitKind.PREFACE);
        }
        int count = segmented.size() - from;
        if (count <= 0) {
            return reading;
        }
        int[] states = bestPath(count);
        for (int i = 0; i < count; i++) {
            UnitKind kind = segmented.isRule(from + i) ? UnitKind.SEPARATOR : KINDS[states[i]];
            reading.set(from + i, kind);
            if (convention == Reading.Convention.ONE_MARK && kind == UnitKind.QUESTION && !segmented.asks(from + i)) {
                reading.warn(from + i, Warning.Code.ROLE_BY_ALTERNATION);
            }
        }
        return reading;
    }

    private int[] bestPath(int count) {
        byte[][] back = new byte[count][KINDS.length];
        double[] score = new double[KINDS.length];
        Arrays.fill(score, NEVER);
        score[0] = emission(from, UnitKind.QUESTION);
        score[1] = emission(from, UnitKind.ANSWER) - 4;
        for (int i = 1; i < count; i++) {
            double[] next = new double[KINDS.length];
            for (int to = 0; to < KINDS.length; to++) {
                int best = bestPredecessor(score, to);
                next[to] = score[best] + transitions[best][to] + emission(from + i, KINDS[to]);
                back[i][to] = (byte) best;
            }
            score = next;
        }
        return trace(back, score);
    }

    private int bestPredecessor(double[] score, int to) {
        int best = 0;
        for (int state = 1; state < KINDS.length; state++) {
            if (score[state] + transitions[state][to] > score[best] + transitions[best][to]) {
                best = state;
            }
        }
        return best;
    }

    private static int[] trace(byte[][] back, double[] score) {
        int[] states = new int[back.length];
        int state = 0;
        for (int i = 1; i < score.length; i++) {
            state = score[i] > score[state] ? i : state;
        }
        for (int i = back.length - 1; i >= 0; i--) {
            states[i] = state;
            state = back[i][state];
        }
        return states;
    }

    /** The score of the unit as one of this kind. */
    private double emission(int i, UnitKind kind) {
        boolean marked =
                segmented.unit(i).key().equals(mark) || (!segmented.unit(i).unmarked() && mark.equals(Unit.NONE));
        boolean opened = mark.equals(Unit.NONE) || marked;
        return switch (kind) {
            case QUESTION -> question(i) + (opened ? 0 : -3) + labelled(i, Label.LabelKind.ASKS);
            case ANSWER -> (segmented.asks(i) ? -2 : 0) + (opened ? 0 : -4) + labelled(i, Label.LabelKind.ANSWERS);
            case CONTINUATION -> continuation(i, marked);
            default -> heading(i);
        };
    }

    private double question(int i) {
        int words = segmented.words(i);
        if (segmented.asks(i)) {
            return words > SegmentedText.LONGEST_QUESTION ? 0.5 : words > 45 ? 1.5 : 2.5;
        }
        double tooLong = words > 30 ? -3 : 0;
        return tooLong + (segmented.opensLikeQuestion(i) ? -0.5 : mark.equals(Unit.NONE) ? -4 : -1.5);
    }

    private double continuation(int i, boolean marked) {
        boolean ownMark = marked && !mark.equals(Unit.NONE);
        return (segmented.asks(i) ? -1.5 : 0)
                + (ownMark ? -6 : 0)
                + (segmented.unit(i).gap() ? -0.1 : 0);
    }

    private double heading(int i) {
        boolean after = i > from && segmented.endsSentence(i - 1);
        boolean before = i + 1 < segmented.size()
                && (segmented.asks(i + 1) || segmented.unit(i + 1).key().equals(mark));
        return segmented.looksLikeHeading(i) && after && before ? 1.0 : -8;
    }

    private double labelled(int i, Label.LabelKind kind) {
        Label label = segmented.unit(i).label();
        return label != null && label.kind() == kind ? 4 : 0;
    }
}
