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
 * Learns from a text which of its marks asks and which answers: the pair of marks that alternate most, where the one
 * mostly ends with a question mark and the other mostly does not.
 */
final class Conventions {
    /** Questions that do not ask with ؟ are common; an interview in which more than two of three do not is not. */
    private static final double LEAST_ASKING = 0.34;

    private static final double LEAST_CONTRAST = 0.28;
    private static final int MOST_KEYS = 8;

    /** So many questions that an answer follows are no dialogue in a story, also where others do not ask with ؟. */
    private static final int MANY_PAIRS = 7;

    private static final double LEAST_OF_MANY = 0.45;

    private final SegmentedText sheet;
    private final List<String> keys;

    /** A pair of marks and how strongly the text speaks for it. */
    record MarkPair(String asking, String answering, double strength) {
        boolean same() {
            return asking.equals(answering);
        }
    }

    private Conventions(SegmentedText sheet) {
        this.sheet = sheet;
        this.keys = frequentKeys(sheet);
    }

    /** The pair that the text speaks for, or null. */
    static @Nullable MarkPair learn(SegmentedText sheet) {
        Conventions learning = new Conventions(sheet);
        MarkPair best = null;
        for (String asking : learning.keys) {
            for (String answering : learning.keys) {
                MarkPair pair = learning.weigh(asking, answering);
                if (pair.strength() > 0 && (best == null || pair.strength() > best.strength())) {
                    best = pair;
                }
            }
        }
        return best;
    }

    private static List<String> frequentKeys(SegmentedText sheet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sheet.units().forEach(unit -> counts.merge(unit.key(), 1, Integer::sum));
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

    /** How many turns of one mark take turns in asking. */
    private double alternation(String key) {
        int turns = 0;
        int pairs = 0;
        boolean asked = false;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.unit(i).key().equals(key)) {
                boolean asks = sheet.asks(i);
                turns++;
                pairs += asked && !asks ? 1 : 0;
                asked = asks;
            }
        }
        double share = turns == 0 ? 0 : pairs * 2.0 / turns;
        boolean taking = pairs >= MANY_PAIRS ? share >= LEAST_OF_MANY : pairs >= 2 && share >= 0.6;
        return taking ? pairs : 0;
    }

    private double contrast(String asking, String answering) {
        MarkTally tally = new MarkTally();
        int before = -1;
        for (int i = 0; i < sheet.size(); i++) {
            String key = sheet.unit(i).key();
            if (key.equals(answering)) {
                boolean follows = before >= 0 && sheet.unit(before).key().equals(asking);
                tally.answer(sheet.asks(i), follows, follows && sheet.asks(before));
            }
            if (key.equals(asking) && !key.equals(Unit.NONE)) {
                tally.question(sheet.asks(i));
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
