package org.hiwar.interview.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Correction;
import org.hiwar.interview.Role;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.parse.role.BiographyBox;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.role.UnitKind;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/**
 * A text laid out: preface, turns, and what comes after them.
 *
 * @param preface the paragraphs before the first turn
 * @param turns the turns, none of them empty
 * @param postface the paragraphs after the last turn
 */
public record Layout(List<String> preface, List<Draft> turns, List<String> postface) {
    static final String TURN = "turn";
    static final String HEADING = "heading";
    private static final String PREFACE = "preface";

    /** Lays the units out; every character lands in one place, which is checked. */
    public static Layout of(Reading reading) {
        SegmentedText segmented = reading.text();
        setAfter(reading);
        List<String> preface = new ArrayList<>();
        List<String> postface = new ArrayList<>();
        List<Draft> turns = new ArrayList<>();
        List<CoveredSpan> places = new ArrayList<>();
        for (int i = 0; i < segmented.size(); i++) {
            Unit unit = segmented.unit(i);
            place(places, reading, i);
            String whole = whole(segmented, unit);
            switch (reading.kind(i)) {
                case PREFACE -> preface.add(whole);
                case POSTFACE -> postface.add(whole);
                case QUESTION -> open(turns, Role.QUESTION, reading, i);
                case ANSWER -> open(turns, Role.ANSWER, reading, i);
                case OTHER -> open(turns, Role.OTHER, reading, i);
                case SEPARATOR -> {}
                case CONTINUATION -> turns.get(turns.size() - 1).add(segmented.text(), unit, unit.start());
            }
        }
        Coverage.check(segmented.text(), places);
        turns.removeIf(Draft::empty);
        Coverage.checkTurns(segmented.text(), places, turns);
        return new Layout(List.copyOf(preface), paired(turns), List.copyOf(postface));
    }

    /** Where all questions stand before as many answers, each question with its answer behind it. */
    private static List<Draft> paired(List<Draft> turns) {
        int half = turns.size() / 2;
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).role() != (i < half ? Role.QUESTION : Role.ANSWER)
                    || turns.size() != 2 * half
                    || half < 3) {
                return List.copyOf(turns);
            }
        }
        List<Draft> paired = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            paired.add(turns.get(i));
            paired.add(turns.get(i + half));
        }
        return List.copyOf(paired);
    }

    /**
     * The same with an archivist's corrections.
     *
     * @throws StaleCorrection where one does not fit
     */
    public Layout corrected(String text, List<Correction> corrections) throws StaleCorrection {
        return corrections.isEmpty() ? this : new Layout(preface, Corrector.apply(text, turns, corrections), postface);
    }

    /** A text that is no interview: all of it is preface. */
    public static Layout none(SegmentedText segmented) {
        List<String> preface = new ArrayList<>();
        List<CoveredSpan> places = new ArrayList<>();
        for (Unit unit : segmented.units()) {
            places.add(new CoveredSpan(PREFACE, unit.line(), unit.start(), unit.end()));
            preface.add(whole(segmented, unit));
        }
        Coverage.check(segmented.text(), places);
        return new Layout(List.copyOf(preface), List.of(), List.of());
    }

    /** Where the unit goes: its mark and label, and its text. */
    private static void place(List<CoveredSpan> places, Reading reading, int i) {
        Unit unit = reading.text().unit(i);
        String what =
                switch (reading.kind(i)) {
                    case PREFACE -> unit.unmarked() || unit.key().equals(Unit.BOLD) ? PREFACE : "pull-quote";
                    case POSTFACE -> "after";
                    case SEPARATOR -> "rule";
                    case OTHER -> HEADING;
                    case QUESTION, ANSWER, CONTINUATION -> TURN;
                };
        boolean opens =
                reading.is(i, UnitKind.QUESTION) || reading.is(i, UnitKind.ANSWER) || reading.is(i, UnitKind.OTHER);
        int from = opens && !reading.keepsMark(i) ? unit.textStart() : unit.start();
        if (from > unit.start()) {
            places.add(new CoveredSpan(unit.label() == null ? "mark" : "label", unit.line(), unit.start(), from));
        }
        places.add(new CoveredSpan(what, unit.line(), from, unit.end()));
    }

    /** The unit with its mark and label, on one line. */
    private static String whole(SegmentedText segmented, Unit unit) {
        return Draft.unwrapped(segmented.text(), unit.start(), unit.end());
    }

    private static void open(List<Draft> turns, Role role, Reading reading, int i) {
        Unit unit = reading.text().unit(i);
        Draft draft = new Draft(role, reading.keepsMark(i) ? unit.withMarkAsText() : unit);
        draft.add(reading.text().text(), draft.first(), draft.first().textStart());
        draft.doubt(reading.warnings(i));
        turns.add(draft);
    }

    /** What stands after a rule, or from the heading of a box on, is after the interview where no turn follows. */
    private static void setAfter(Reading reading) {
        int last = reading.text().size() - 1;
        int after = last + 1;
        for (int i = last; i > 0 && isLeftOver(reading, i); i--) {
            after = reading.is(i, UnitKind.SEPARATOR) ? i + 1 : BiographyBox.opensAt(reading.text(), i) ? i : after;
        }
        for (int i = after; i <= last; i++) {
            reading.set(i, UnitKind.POSTFACE);
        }
    }

    private static boolean isLeftOver(Reading reading, int i) {
        return reading.is(i, UnitKind.CONTINUATION)
                || reading.is(i, UnitKind.SEPARATOR)
                || (reading.is(i, UnitKind.OTHER) && BiographyBox.opensAt(reading.text(), i));
    }
}
