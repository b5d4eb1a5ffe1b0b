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

/** Reads a sheet whose turns bear labels: who mostly asks is the one who asks, the others answer. */
final class LabelledReading {
    private static final double MOSTLY = 0.5;
    private static final int LONGEST_QUESTION = 45;
    private static final double CONTRAST = 0.3;
    private static final double CLEAR_CONTRAST = 0.45;

    private final SegmentedText sheet;
    private final Map<String, LabelTally> tallies = new LinkedHashMap<>();
    private final Map<String, Part> roles = new HashMap<>();

    /** What one label's turns do. */
    private static final class LabelTally {
        private Label.LabelKind kind = Label.LabelKind.NAMES;
        private int turns;
        private int asking;

        double share() {
            return turns == 0 ? 0 : (double) asking / turns;
        }
    }

    private LabelledReading(SegmentedText sheet) {
        this.sheet = sheet;
    }

    /** The reading, or null where the labels do not make an interview. */
    static @Nullable Reading of(SegmentedText sheet, Set<String> labels) {
        LabelledReading labelled = new LabelledReading(sheet);
        labelled.count(labels);
        return labelled.castRoles() ? labelled.read(labels) : null;
    }

    private void count(Set<String> labels) {
        for (int i = 0; i < sheet.size(); i++) {
            Label label = sheet.unit(i).label();
            if (label != null && labels.contains(label.key())) {
                LabelTally tally = tallies.computeIfAbsent(label.key(), key -> new LabelTally());
                tally.kind = label.kind();
                tally.turns++;
                tally.asking += asks(i, labels) ? 1 : 0;
            }
        }
    }

    /** Whether the turn that begins here asks: its label may stand on a line of its own. */
    private boolean asks(int i, Set<String> labels) {
        int last = i;
        while (last + 1 < sheet.size() && !isLabelled(last + 1, labels) && last - i < 3 && !sheet.asks(last)) {
            last++;
        }
        return sheet.unit(i).empty()
                ? sheet.asks(last)
                : sheet.asks(i) || (sheet.asks(last) && last == i + 1 && sheet.words(last) < 40);
    }

    private boolean isLabelled(int i, Set<String> labels) {
        Label label = sheet.unit(i).label();
        return label != null && labels.contains(label.key());
    }

    private boolean castRoles() {
        boolean asked = false;
        boolean answered = false;
        for (Map.Entry<String, LabelTally> entry : tallies.entrySet()) {
            LabelTally tally = entry.getValue();
            boolean asks = tally.kind == Label.LabelKind.ASKS
                    || (tally.kind == Label.LabelKind.NAMES
                            && !hasKind(Label.LabelKind.ASKS)
                            && tally.share() >= MOSTLY);
            roles.put(entry.getKey(), asks ? Part.QUESTION : Part.ANSWER);
            asked |= asks;
            answered |= !asks;
        }
        if (!asked) {
            asked = castBestAsker();
        }
        return asked && answered && (hasKind(Label.LabelKind.ASKS) || (contrast() >= CONTRAST && takeTurns()));
    }

    private boolean hasKind(Label.LabelKind kind) {
        return tallies.values().stream().anyMatch(tally -> tally.kind == kind);
    }

    /** Nobody mostly asks: the one who asks most does, where the others hardly do. */
    private boolean castBestAsker() {
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
        roles.put(best, Part.QUESTION);
        return true;
    }

    /** Those who ask are answered at once, half of them at least; in a told scene people ask one another. */
    private boolean takeTurns() {
        int asked = 0;
        int answered = 0;
        boolean open = false;
        for (Unit unit : sheet.units()) {
            Part role = unit.label() == null ? null : roles.get(unit.label().key());
            asked += role == Part.QUESTION ? 1 : 0;
            answered += open && role == Part.ANSWER ? 1 : 0;
            open = role == null ? open : role == Part.QUESTION;
        }
        return answered * 10 >= asked * (contrast() >= CLEAR_CONTRAST ? 5 : 8);
    }

    private double contrast() {
        return share(Part.QUESTION) - share(Part.ANSWER);
    }

    private double share(Part role) {
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
        Reading reading = new Reading(Reading.Convention.LABELS, sheet);
        int from = afterHeadline(labels);
        boolean begun = false;
        for (int i = 0; i < sheet.size(); i++) {
            Label label = sheet.unit(i).label();
            if (i >= from && label != null && labels.contains(label.key())) {
                reading.set(i, roles.getOrDefault(label.key(), Part.ANSWER));
                begun = true;
            } else {
                reading.set(i, begun ? unlabelled(reading, i, labels) : Part.PREFACE);
            }
        }
        return reading;
    }

    /** A headline «guest: what they said» is no turn: a preface comes between it and the first question. */
    private int afterHeadline(Set<String> labels) {
        int next = 1;
        while (next < sheet.size() && !isLabelled(next, labels)) {
            next++;
        }
        Label first = sheet.unit(0).label();
        boolean answers = first != null
                && roles.get(first.key()) == Part.ANSWER
                && !sheet.unit(0).empty();
        Label second = next < sheet.size() ? sheet.unit(next).label() : null;
        return answers && next > 1 && second != null && roles.get(second.key()) == Part.QUESTION ? next : 0;
    }

    private Part unlabelled(Reading reading, int i, Set<String> labels) {
        if (sheet.isRule(i)) {
            return Part.RULE;
        }
        Unit before = sheet.unit(i - 1);
        boolean finished = !before.empty() && sheet.endsSentence(i - 1);
        Part next = i + 1 < sheet.size() && isLabelled(i + 1, labels) ? role(i + 1) : Part.MORE;
        if (sheet.looksLikeHeading(i) && finished && next != Part.MORE) {
            reading.doubt(i, Warning.Code.HEADING_OR_TEXT);
            return Part.OTHER;
        }
        Part open = next == Part.MORE ? Part.MORE : open(reading, i);
        if (finished && open != Part.MORE && lacksLabel(i, open, next)) {
            reading.doubt(i, Warning.Code.MISSING_MARK);
            return open == Part.QUESTION ? Part.ANSWER : Part.QUESTION;
        }
        return Part.MORE;
    }

    /** A question between two answers, or an answer between two questions, that lost its label in print. */
    private boolean lacksLabel(int i, Part open, Part next) {
        boolean asks = sheet.asks(i) && sheet.words(i) <= LONGEST_QUESTION;
        return next == open
                && (open == Part.ANSWER ? asks : open == Part.QUESTION && sheet.asks(i - 1) && !sheet.asks(i));
    }

    private static Part open(Reading reading, int i) {
        for (int before = i - 1; before >= 0; before--) {
            if (reading.is(before, Part.QUESTION)) {
                return Part.QUESTION;
            }
            if (reading.is(before, Part.ANSWER)) {
                return Part.ANSWER;
            }
        }
        return Part.PREFACE;
    }

    private Part role(int i) {
        Label label = sheet.unit(i).label();
        return label == null ? Part.MORE : roles.getOrDefault(label.key(), Part.ANSWER);
    }
}
