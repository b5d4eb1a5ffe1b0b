package org.hiwar.interview.parse.role;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a text whose turns have labels. A speaker asks if at least half of their turns end with ؟; the others answer. */
final class LabelledReading {
    private static final double ASKER_SHARE = 0.5;
    private static final int LONGEST_QUESTION = 45;
    private static final double LEAST_CONTRAST = 0.3;
    private static final double CLEAR_CONTRAST = 0.45;

    private final SegmentedText segmented;
    private final Map<String, LabelTally> tallies = new LinkedHashMap<>();
    private final Map<String, UnitKind> roles = new HashMap<>();

    /** How many turns have the label, and how many of these ask. */
    private static final class LabelTally {
        private Label.LabelKind kind = Label.LabelKind.NAMES;
        private int turns;
        private int asking;

        double share() {
            return turns == 0 ? 0 : (double) asking / turns;
        }
    }

    private LabelledReading(SegmentedText segmented) {
        this.segmented = segmented;
    }

    /** The reading, or null if the labels do not separate those who ask from those who answer. */
    static @Nullable Reading of(SegmentedText segmented, Set<String> labels) {
        LabelledReading labelled = new LabelledReading(segmented);
        labelled.count(labels);
        return labelled.assignRoles() ? labelled.read(labels) : null;
    }

    private void count(Set<String> labels) {
        for (int i = 0; i < segmented.size(); i++) {
            Label label = segmented.unit(i).label();
            if (label != null && labels.contains(label.key())) {
                LabelTally tally = tallies.computeIfAbsent(label.key(), key -> new LabelTally());
                tally.kind = label.kind();
                tally.turns++;
                tally.asking += asks(i, labels) ? 1 : 0;
            }
        }
    }

    /** Whether the turn that begins at the unit asks. If its label stands on a line of its own, the text begins in the next unit. */
    private boolean asks(int i, Set<String> labels) {
        int last = i;
        while (last + 1 < segmented.size() && !isLabelled(last + 1, labels) && last - i < 3 && !segmented.asks(last)) {
            last++;
        }
        return segmented.unit(i).empty()
                ? segmented.asks(last)
                : segmented.asks(i) || (segmented.asks(last) && last == i + 1 && segmented.words(last) < 40);
    }

    private boolean isLabelled(int i, Set<String> labels) {
        Label label = segmented.unit(i).label();
        return label != null && labels.contains(label.key());
    }

    private boolean assignRoles() {
        boolean asked = false;
        boolean answered = false;
        for (Map.Entry<String, LabelTally> entry : tallies.entrySet()) {
            LabelTally tally = entry.getValue();
            boolean asks = tally.kind == Label.LabelKind.ASKS
                    || (tally.kind == Label.LabelKind.NAMES
                            && !hasKind(Label.LabelKind.ASKS)
                            && tally.share() >= ASKER_SHARE);
            roles.put(entry.getKey(), asks ? UnitKind.QUESTION : UnitKind.ANSWER);
            asked |= asks;
            answered |= !asks;
        }
        if (!asked) {
            asked = assignBestAsker();
        }
        return asked
                && answered
                && (hasKind(Label.LabelKind.ASKS) || (contrast() >= LEAST_CONTRAST && questionsAreAnswered()));
    }

    private boolean hasKind(Label.LabelKind kind) {
        return tallies.values().stream().anyMatch(tally -> tally.kind == kind);
    }

    /**
     * If no speaker asks in at least half of their turns, takes the one who asks most. {@link #assignRoles} then accepts the labels
     * only if the others hardly ask.
     */
    private boolean assignBestAsker() {
        String best = null;
        double most = -1;
        for (Map.Entry<String, LabelTally> entry : tallies.entrySet()) {
            if (entry.getValue().share() > most) {
                most = entry.getValue().share();
                best = entry.getKey();
            }
        }
        if (best == null || tallies.size() < 2) {
            return false;
        }
        roles.put(best, UnitKind.QUESTION);
        return true;
    }

    /**
     * Whether an answer follows most questions: at least half of them if the contrast is clear, otherwise 80%. In a scene of a
     * story people ask each other.
     */
    private boolean questionsAreAnswered() {
        int asked = 0;
        int answered = 0;
        boolean open = false;
        for (Unit unit : segmented.units()) {
            UnitKind role = unit.label() == null ? null : roles.get(unit.label().key());
            asked += role == UnitKind.QUESTION ? 1 : 0;
            answered += open && role == UnitKind.ANSWER ? 1 : 0;
            open = role == null ? open : role == UnitKind.QUESTION;
        }
        return answered * 10 >= asked * (contrast() >= CLEAR_CONTRAST ? 5 : 8);
    }

    /** By how much the share of turns that ask is higher for those who ask. */
    private double contrast() {
        return share(UnitKind.QUESTION) - share(UnitKind.ANSWER);
    }

    private double share(UnitKind role) {
        int turns = 0;
        int asking = 0;
        for (Map.Entry<String, LabelTally> entry : tallies.entrySet()) {
            if (roles.get(entry.getKey()) == role) {
                turns += entry.getValue().turns;
                asking += entry.getValue().asking;
            }
        }
        return turns == 0 ? 0 : (double) asking / turns;
    }

    private Reading read(Set<String> labels) {
        Reading reading = new Reading(Reading.Convention.LABELS, segmented);
        int from = afterHeadline(labels);
        boolean begun = false;
        for (int i = 0; i < segmented.size(); i++) {
            Label label = segmented.unit(i).label();
            if (i >= from && label != null && labels.contains(label.key())) {
                reading.set(i, roles.getOrDefault(label.key(), UnitKind.ANSWER));
                begun = true;
            } else {
                reading.set(i, begun ? unlabelled(reading, i, labels) : UnitKind.PREFACE);
            }
        }
        return reading;
    }

    /** The first unit after a headline of the form «guest: quotation», which is no turn: a preface follows it. Otherwise 0. */
    private int afterHeadline(Set<String> labels) {
        int next = 1;
        while (next < segmented.size() && !isLabelled(next, labels)) {
            next++;
        }
        Label first = segmented.unit(0).label();
        boolean answers = first != null
                && roles.get(first.key()) == UnitKind.ANSWER
                && !segmented.unit(0).empty();
        Label second = next < segmented.size() ? segmented.unit(next).label() : null;
        return answers && next > 1 && second != null && roles.get(second.key()) == UnitKind.QUESTION ? next : 0;
    }

    private UnitKind unlabelled(Reading reading, int i, Set<String> labels) {
        if (segmented.isRule(i)) {
            return UnitKind.SEPARATOR;
        }
        Unit before = segmented.unit(i - 1);
        boolean finished = !before.empty() && segmented.endsSentence(i - 1);
        UnitKind next = i + 1 < segmented.size() && isLabelled(i + 1, labels) ? role(i + 1) : UnitKind.CONTINUATION;
        if (segmented.looksLikeHeading(i) && finished && next != UnitKind.CONTINUATION) {
            reading.warn(i, Warning.Code.HEADING_OR_TEXT);
            return UnitKind.OTHER;
        }
        UnitKind open = next == UnitKind.CONTINUATION ? UnitKind.CONTINUATION : openTurn(reading, i);
        if (finished && open != UnitKind.CONTINUATION && lacksLabel(i, open, next)) {
            reading.warn(i, Warning.Code.MISSING_MARK);
            return open == UnitKind.QUESTION ? UnitKind.ANSWER : UnitKind.QUESTION;
        }
        return UnitKind.CONTINUATION;
    }

    /** Whether the unit is a question between two answers, or an answer between two questions, and lacks its label. */
    private boolean lacksLabel(int i, UnitKind open, UnitKind next) {
        boolean asks = segmented.asks(i) && segmented.words(i) <= LONGEST_QUESTION;
        return next == open
                && (open == UnitKind.ANSWER
                        ? asks
                        : open == UnitKind.QUESTION && segmented.asks(i - 1) && !segmented.asks(i));
    }

    private static UnitKind openTurn(Reading reading, int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (reading.is(before, UnitKind.QUESTION)) {
                return UnitKind.QUESTION;
            }
            if (reading.is(before, UnitKind.ANSWER)) {
                return UnitKind.ANSWER;
            }
        }
        return UnitKind.PREFACE;
    }

    private UnitKind role(int i) {
        Label label = segmented.unit(i).label();
        return label == null ? UnitKind.CONTINUATION : roles.getOrDefault(label.key(), UnitKind.ANSWER);
    }
}
