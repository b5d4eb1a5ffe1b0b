package org.hiwar.interview.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Evidence.BoundaryEvidence;
import org.hiwar.interview.Evidence.RoleEvidence;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.Warning.Code;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.role.UnitKind;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Unit;

/** Puts doubt into words and into numbers. */
public final class Doubts {
    private Doubts() {}

    public static BoundaryEvidence boundary(Draft draft) {
        if (draft.isCorrected(Draft.Corrected.BOUNDARY)) {
            return BoundaryEvidence.CORRECTED;
        }
        Unit unit = draft.first();
        if (unit.inline()) {
            return BoundaryEvidence.INLINE;
        }
        if (draft.label() != null) {
            return BoundaryEvidence.LABEL;
        }
        return switch (unit.key()) {
            case Unit.NONE -> BoundaryEvidence.PARAGRAPH;
            case Unit.BOLD, Unit.HEADING -> BoundaryEvidence.STYLE;
            default -> BoundaryEvidence.MARK;
        };
    }

    public static RoleEvidence role(Reading.Convention kind, Draft draft) {
        if (draft.isCorrected(Draft.Corrected.ROLE)) {
            return RoleEvidence.CORRECTED;
        }
        if (draft.role() == Role.OTHER) {
            return RoleEvidence.HEADING;
        }
        return switch (kind) {
            case LABELS -> RoleEvidence.LABEL;
            case ONE_MARK -> RoleEvidence.ALTERNATION;
            case UNMARKED -> draft.role() == Role.QUESTION ? RoleEvidence.QUESTION_MARK : RoleEvidence.ALTERNATION;
            default -> draft.first().unmarked() ? RoleEvidence.POSITION : RoleEvidence.MARK;
        };
    }

    /** What is doubtful about a turn, and about its place among those before it. */
    public static List<Warning> of(Draft draft, Turn turn, List<Turn> turns) {
        if (draft.isCorrected()) {
            return turn.speaker() == null && turn.role() != Role.OTHER
                    ? List.of(unknownSpeaker(draft, turn))
                    : List.of();
        }
        List<Warning> warnings = new ArrayList<>();
        int line = draft.first().line();
        for (Code code : draft.doubts()) {
            warnings.add(new Warning(code, line, words(code, turn)));
        }
        if (draft.first().inline() && turn.role() == Role.QUESTION) {
            warnings.add(new Warning(Code.INLINE_QUESTION, line, words(Code.INLINE_QUESTION, turn)));
        }
        if (turn.role() == Role.OTHER && !draft.doubts().contains(Code.HEADING_OR_TEXT)) {
            warnings.add(new Warning(Code.HEADING_OR_TEXT, line, words(Code.HEADING_OR_TEXT, turn)));
        }
        if (turn.speaker() == null && turn.role() != Role.OTHER) {
            warnings.add(unknownSpeaker(draft, turn));
        }
        if (turns.size() > 1
                && turn.role() != Role.OTHER
                && turns.get(turns.size() - 2).role() == turn.role()) {
            warnings.add(new Warning(Code.CONSECUTIVE_SAME_ROLE, line, words(Code.CONSECUTIVE_SAME_ROLE, turn)));
        }
        if (turn.role() != Role.OTHER && turn.evidence().confidence() < Sureness.UNSURE) {
            warnings.add(new Warning(Code.ROLE_UNKNOWN, line, words(Code.ROLE_UNKNOWN, turn)));
        }
        return warnings;
    }

    private static Warning unknownSpeaker(Draft draft, Turn turn) {
        return new Warning(Code.SPEAKER_UNKNOWN, draft.first().line(), words(Code.SPEAKER_UNKNOWN, turn));
    }

    /** What is doubtful about the whole. */
    public static List<Warning> ofLayout(Reading reading, Layout layout) {
        List<Warning> warnings = new ArrayList<>();
        SegmentedText segmented = reading.text();
        long highlights = 0;
        for (int i = 0; i < segmented.size() && reading.is(i, UnitKind.PREFACE); i++) {
            highlights += segmented.unit(i).unmarked() ? 0 : 1;
        }
        if (highlights >= 2) {
            warnings.add(new Warning(
                    Code.HIGHLIGHTS_SKIPPED,
                    segmented.unit(0).line(),
                    highlights + " marked lines before the first turn are preface"));
        }
        if (isGrouped(layout.turns())) {
            warnings.add(new Warning(
                    Code.GROUPED_QUESTIONS,
                    layout.turns().get(0).first().line(),
                    "the questions stand together before the answers; each was put before its own"));
        }
        return warnings;
    }

    private static boolean isGrouped(List<Draft> turns) {
        return turns.size() >= 6
                && turns.get(0).start() < turns.get(2).start()
                && turns.get(2).start() < turns.get(1).start();
    }

    private static String words(Code code, Turn turn) {
        String which = "turn " + turn.ordinal() + " ";
        return which
                + switch (code) {
                    case ROLE_BY_ALTERNATION -> "has no question mark and is a question because turns alternate";
                    case MISSING_MARK ->
                        "lacks its mark, or has the wrong one; it is a "
                                + turn.role().wireName();
                    case INLINE_QUESTION -> "begins inside a paragraph";
                    case QUESTION_WITHOUT_MARK -> "is a question by its place, without a mark of its own";
                    case CONSECUTIVE_SAME_ROLE -> "has the role of the turn before it";
                    case HEADING_OR_TEXT -> "was taken for a heading or a note";
                    case ROLE_UNKNOWN ->
                        "may be no " + turn.role().wireName() + ", or more than one turn; it is sure by "
                                + turn.evidence().confidence() + " only";
                    case SPEAKER_UNKNOWN -> "is nobody's by name";
                    default -> "is doubtful";
                };
    }
}
