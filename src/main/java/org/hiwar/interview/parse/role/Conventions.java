package org.hiwar.interview.parse.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Learns from a text which of its marks opens questions and which opens answers: the pair of marks that alternate best, if many
 * more of the turns with the first mark end with ؟.
 */
final class Conventions {
    /** Print often omits the ؟, but an interview in which more than two thirds of the questions lack it is rare. */
    private static final double LEAST_ASKING = 0.34;

    /** By how much the share of turns that end with ؟ must be higher for questions than for answers. */
    private static final double LEAST_CONTRAST = 0.28;

    private static final int MOST_KEYS = 8;

    /** With this many questions that an answer follows, a text is no story with a dialogue, even if other questions lack their ؟. */
    private static final int MANY_PAIRS = 7;

    private static final double LEAST_OF_MANY = 0.45;

    private final SegmentedText segmented;
    private final List<String> keys;

    /** The marks of questions and of answers, and how strongly the text speaks for them. */
    record MarkPair(String asking, String answering, double strength) {
        boolean same() {
            return asking.equals(answering);
        }
    }

    private Conventions(SegmentedText segmented) {
        this.segmented = segmented;
        this.keys = frequentKeys(segmented);
    }

    /** The pair with the highest strength, or null if no pair alternates. */
    static @Nullable MarkPair learn(SegmentedText segmented) {
        Conventions conventions = new Conventions(segmented);
        MarkPair best = null;
        for (String asking : conventions.keys) {
            for (String answering : conventions.keys) {
                MarkPair pair = conventions.weigh(asking, answering);
                if (pair.strength() > 0 && (best == null || pair.strength() > best.strength())) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private static List<String> frequentKeys(SegmentedText segmented) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        segmented.units().forEach(unit -> counts.merge(unit.key(), 1, Integer::sum));
        counts.putIfAbsent(Unit.NONE, 0);
        List<String> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing(key -> -counts.getOrDefault(key, 0)));
        List<String> frequent = new ArrayList<>(keys.subList(0, Math.min(MOST_KEYS, keys.size())));
        if (!frequent.contains(Unit.NONE)) {
            frequent.add(Unit.NONE);
        }
        return frequent;
    }

    private MarkPair weigh(String asking, String answering) {
        if (asking.equals(answering)) {
            return new MarkPair(asking, answering, asking.equals(Unit.NONE) ? 0 : alternation(asking));
        }
        return new MarkPair(asking, answering, contrast(asking, answering));
    }

    /** The number of questions with an answer after them if both have this mark; 0 if they alternate too seldom. */
    private double alternation(String key) {
        int turns = 0;
        int pairs = 0;
        boolean asked = false;
        for (int i = 0; i < segmented.size(); i++) {
            if (segmented.unit(i).key().equals(key)) {
                boolean asks = segmented.asks(i);
                turns++;
                pairs += asked && !asks ? 1 : 0;
                asked = asks;
            }
        }
        double share = turns == 0 ? 0 : pairs * 2.0 / turns;
        boolean alternates = pairs >= MANY_PAIRS ? share >= LEAST_OF_MANY : pairs >= 2 && share >= 0.6;
        return alternates ? pairs : 0;
    }

    private double contrast(String asking, String answering) {
        MarkTally tally = new MarkTally();
        int before = -1;
        for (int i = 0; i < segmented.size(); i++) {
            String key = segmented.unit(i).key();
            if (key.equals(answering)) {
                boolean follows = before >= 0 && segmented.unit(before).key().equals(asking);
                tally.answer(segmented.asks(i), follows, follows && segmented.asks(before));
            }
            if (key.equals(asking) && !key.equals(Unit.NONE)) {
                tally.question(segmented.asks(i));
            }
            if (!key.equals(Unit.NONE) || asking.equals(Unit.NONE) || answering.equals(Unit.NONE)) {
                before = i;
            }
        }
        return tally.strength(asking.equals(Unit.NONE), answering.equals(Unit.NONE));
    }

    private static final class MarkTally {
        private int questions;
        private int askingQuestions;
        private int answers;
        private int askingAnswers;
        private int pairs;
        private int askingPairs;

        void question(boolean asks) {
            questions++;
            askingQuestions += asks ? 1 : 0;
        }

        void answer(boolean asks, boolean follows, boolean asked) {
            answers++;
            askingAnswers += asks ? 1 : 0;
            pairs += follows ? 1 : 0;
            askingPairs += asked ? 1 : 0;
        }

        double strength(boolean unmarkedQuestions, boolean unmarkedAnswers) {
            int asked = unmarkedQuestions ? pairs : questions;
            int asking = unmarkedQuestions ? askingPairs : askingQuestions;
            double share = asked == 0 ? 0 : (double) asking / asked;
            double answering = answers == 0 ? 1 : (double) askingAnswers / answers;
            boolean enough = pairs >= 2 && share >= LEAST_ASKING && share - answering >= LEAST_CONTRAST;
            boolean mostly = unmarkedAnswers
                    ? pairs * 10 >= asked * 6
                    : pairs * 2 >= Math.max(asked, unmarkedQuestions ? answers : 0);
            return enough && mostly
                    ? pairs * (share - answering) * (unmarkedQuestions || unmarkedAnswers ? 0.8 : 1)
                    : 0;
        }
    }
}
