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
 * The parts of a text: the preface, the turns, and the text after them.
 *
 * @param preface the paragraphs before the first turn
 * @param turns the turns, none of them empty
 * @param postface the paragraphs after the last turn
 */
public record Layout(List<String> preface, List<TurnDraft> turns, List<String> postface) {
    static final String TURN = "turn";
    static final String HEADING = "heading";
    private static final String PREFACE = "preface";

    /** Makes the layout of a reading, and checks that every character is in exactly one part of it. */
    public static Layout of(Reading reading) {
        SegmentedText segmented = reading.text();
        setPostface(reading);
        List<String> preface = new ArrayList<>();
        List<String> postface = new ArrayList<>();
        List<TurnDraft> turns = new ArrayList<>();
        List<CoveredSpan> spans = new ArrayList<>();
        for (int i = 0; i < segmented.size(); i++) {
            Unit unit = segmented.unit(i);
            cover(spans, reading, i);
            String printed = printed(segmented, unit);
            switch (reading.kind(i)) {
                case PREFACE -> preface.add(printed);
                case POSTFACE -> postface.add(printed);
                case QUESTION -> openTurn(turns, Role.QUESTION, reading, i);
                case ANSWER -> openTurn(turns, Role.ANSWER, reading, i);
                case OTHER -> openTurn(turns, Role.OTHER, reading, i);
                case SEPARATOR -> {}
                case CONTINUATION -> turns.get(turns.size() - 1).add(segmented.text(), unit, unit.start());
            }
        }
        Coverage.check(segmented.text(), spans);
        turns.removeIf(TurnDraft::empty);
        Coverage.checkTurns(segmented.text(), spans, turns);
        return new Layout(List.copyOf(preface), paired(turns), List.copyOf(postface));
    }

    /** The turns with each question before its answer, if all questions stand before as many answers; otherwise as they are. */
    private static List<TurnDraft> paired(List<TurnDraft> turns) {
        int half = turns.size() / 2;
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).role() != (i < half ? Role.QUESTION : Role.ANSWER)
                    || turns.size() != 2 * half
                    || half < 3) {
                return List.copyOf(turns);
            }
        }
        List<TurnDraft> paired = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            paired.add(turns.get(i));
            paired.add(turns.get(i + half));
        }
        return List.copyOf(paired);
    }

    /**
     * The same layout with an archivist's corrections.
     *
     * @throws StaleCorrection if a correction does not fit
     */
    public Layout corrected(String text, List<Correction> corrections) throws StaleCorrection {
        return corrections.isEmpty() ? this : new Layout(preface, Corrector.apply(text, turns, corrections), postface);
    }

    /** The layout of a text that is no interview: all of it is preface. */
    public static Layout none(SegmentedText segmented) {
        List<String> preface = new ArrayList<>();
        List<CoveredSpan> spans = new ArrayList<>();
        for (Unit unit : segmented.units()) {
            spans.add(new CoveredSpan(PREFACE, unit.line(), unit.start(), unit.end()));
            preface.add(printed(segmented, unit));
        }
        Coverage.check(segmented.text(), spans);
        return new Layout(List.copyOf(preface), List.of(), List.of());
    }

    /** Adds the spans of a unit: one for its mark or label, if these are not part of the text, and one for its text. */
    private static void cover(List<CoveredSpan> spans, Reading reading, int i) {
        Unit unit = reading.text().unit(i);
        String part =
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
            spans.add(new CoveredSpan(unit.label() == null ? "mark" : "label", unit.line(), unit.start(), from));
        }
        spans.add(new CoveredSpan(part, unit.line(), from, unit.end()));
    }

    /** The unit with its mark and label on one line. */
    private static String printed(SegmentedText segmented, Unit unit) {
        return TurnDraft.unwrapped(segmented.text(), unit.start(), unit.end());
    }

    private static void openTurn(List<TurnDraft> turns, Role role, Reading reading, int i) {
        Unit unit = reading.text().unit(i);
        TurnDraft draft = new TurnDraft(role, reading.keepsMark(i) ? unit.withMarkAsText() : unit);
        draft.add(reading.text().text(), draft.first(), draft.first().textStart());
        draft.warn(reading.warnings(i));
        turns.add(draft);
    }

    /** Makes the units after a separator, or from the heading of a box on, the postface, if no turn follows them. */
    private static void setPostface(Reading reading) {
        int last = reading.text().size() - 1;
        int postface = last + 1;
        for (int i = last; i > 0 && isLeftOver(reading, i); i--) {
            postface =
                    reading.is(i, UnitKind.SEPARATOR) ? i + 1 : BiographyBox.opensAt(reading.text(), i) ? i : postface;
        }
        for (int i = postface; i <= last; i++) {
            reading.set(i, UnitKind.POSTFACE);
        }
    }

    private static boolean isLeftOver(Reading reading, int i) {
        return reading.is(i, UnitKind.CONTINUATION)
                || reading.is(i, UnitKind.SEPARATOR)
                || (reading.is(i, UnitKind.OTHER) && BiographyBox.opensAt(reading.text(), i));
    }
}
