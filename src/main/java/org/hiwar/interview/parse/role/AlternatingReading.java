package org.hiwar.interview.parse.role;

import java.util.Arrays;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/**
 * Reads a sheet whose turns are told apart only by taking turns and by asking: one mark for both, or none at all. Of all
 * ways to read it takes the likeliest (Viterbi), so that one question without ؟ does not turn every later role round.
 */
final class AlternatingReading {
    private static final double NEVER = -1e6;
    private static final Part[] STATES = {Part.QUESTION, Part.ANSWER, Part.MORE, Part.OTHER};

    /** What it costs to go from one part to the next, in the order of {@link #STATES}. */
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

    private final SegmentedText sheet;
    private final String mark;
    private final double[][] costs;
    private final int from;

    private AlternatingReading(SegmentedText sheet, String mark, int from) {
        this.sheet = sheet;
        this.mark = mark;
        this.costs = mark.equals(Unit.NONE) ? UNMARKED : ONE_MARK;
        this.from = from;
    }

    static Reading oneMark(SegmentedText sheet, String mark) {
        int from = BodyStart.start(sheet, i -> mayOpen(sheet, mark, i));
        return new AlternatingReading(sheet, mark, from).read(Reading.Convention.ONE_MARK);
    }

    static Reading unmarked(SegmentedText sheet) {
        int from = BodyStart.start(
                sheet, i -> sheet.asks(i) && sheet.words(i) <= SegmentedText.LONGEST_QUESTION && i + 1 < sheet.size());
        return new AlternatingReading(sheet, Unit.NONE, from).read(Reading.Convention.UNMARKED);
    }

    private static boolean mayOpen(SegmentedText sheet, String mark, int i) {
        boolean next = i + 1 < sheet.size() && sheet.unit(i + 1).key().equals(mark) && !sheet.asks(i + 1);
        boolean own = sheet.unit(i).key().equals(mark);
        boolean labelled = own && sheet.unit(i).label() != null;
        return (sheet.asks(i) && (own || next) && sheet.words(i) <= 100) || labelled;
    }

    private Reading read(Reading.Convention kind) {
        Reading reading = new Reading(kind, sheet);
        for (int i = 0; i < from; i++) {
            reading.set(i, Part.PREFACE);
        }
        int count = sheet.size() - from;
        if (count <= 0) {
            return reading;
        }
        int[] states = likeliest(count);
        for (int i = 0; i < count; i++) {
            Part part = sheet.isRule(from + i) ? Part.RULE : STATES[states[i]];
            reading.set(from + i, part);
            if (kind == Reading.Convention.ONE_MARK && part == Part.QUESTION && !sheet.asks(from + i)) {
                reading.doubt(from + i, Warning.Code.ROLE_BY_ALTERNATION);
            }
        }
        return reading;
    }

    private int[] likeliest(int count) {
        byte[][] back = new byte[count][STATES.length];
        double[] score = new double[STATES.length];
        Arrays.fill(score, NEVER);
        score[0] = emission(from, Part.QUESTION);
        score[1] = emission(from, Part.ANSWER) - 4;
        for (int i = 1; i < count; i++) {
            double[] next = new double[STATES.length];
            for (int to = 0; to < STATES.length; to++) {
                int best = bestBefore(score, to);
                next[to] = score[best] + costs[best][to] + emission(from + i, STATES[to]);
                back[i][to] = (byte) best;
            }
            score = next;
        }
        return trace(back, score);
    }

    private int bestBefore(double[] score, int to) {
        int best = 0;
        for (int state = 1; state < STATES.length; state++) {
            if (score[state] + costs[state][to] > score[best] + costs[best][to]) {
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

    /** How well the unit fits the part. */
    private double emission(int i, Part part) {
        boolean marked = sheet.unit(i).key().equals(mark) || (!sheet.unit(i).unmarked() && mark.equals(Unit.NONE));
        boolean opened = mark.equals(Unit.NONE) || marked;
        return switch (part) {
            case QUESTION -> question(i) + (opened ? 0 : -3) + labelled(i, Label.LabelKind.ASKS);
            case ANSWER -> (sheet.asks(i) ? -2 : 0) + (opened ? 0 : -4) + labelled(i, Label.LabelKind.ANSWERS);
            case MORE -> more(i, marked);
            default -> heading(i);
        };
    }

    private double question(int i) {
        int words = sheet.words(i);
        if (sheet.asks(i)) {
            return words > SegmentedText.LONGEST_QUESTION ? 0.5 : words > 45 ? 1.5 : 2.5;
        }
        double tooLong = words > 30 ? -3 : 0;
        return tooLong + (sheet.opensLikeQuestion(i) ? -0.5 : mark.equals(Unit.NONE) ? -4 : -1.5);
    }

    private double more(int i, boolean marked) {
        boolean ownMark = marked && !mark.equals(Unit.NONE);
        return (sheet.asks(i) ? -1.5 : 0) + (ownMark ? -6 : 0) + (sheet.unit(i).gap() ? -0.1 : 0);
    }

    private double heading(int i) {
        boolean after = i > from && sheet.endsSentence(i - 1);
        boolean before = i + 1 < sheet.size()
                && (sheet.asks(i + 1) || sheet.unit(i + 1).key().equals(mark));
        return sheet.looksLikeHeading(i) && after && before ? 1.0 : -8;
    }

    private double labelled(int i, Label.LabelKind kind) {
        Label label = sheet.unit(i).label();
        return label != null && label.kind() == kind ? 4 : 0;
    }
}
