package org.hiwar.interview.parse.turn;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.Warning.Code;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.role.UnitKind;
import org.hiwar.interview.parse.segment.SegmentedText;

/** Makes the warnings about turns and about a whole layout. */
public final class TurnWarnings {
    private TurnWarnings() {}

    /**
     * The warnings about a turn.
     *
     * @param turns the turns up to this one
     */
    public static List<Warning> of(TurnDraft draft, Turn turn, List<Turn> turns) {
        if (draft.isCorrected()) {
            return turn.speaker() == null && turn.role() != Role.OTHER
                    ? List.of(unknownSpeaker(draft, turn))
                    : List.of();
        }
        List<Warning> warnings = new ArrayList<>();
        int line = draft.first().line();
        for (Code code : draft.warnings()) {
            warnings.add(new Warning(code, line, message(code, turn)));
        }
        if (draft.first().inline() && turn.role() == Role.QUESTION) {
            warnings.add(new Warning(Code.INLINE_QUESTION, line, message(Code.INLINE_QUESTION, turn)));
        }
        if (turn.role() == Role.OTHER && !draft.warnings().contains(Code.HEADING_OR_TEXT)) {
            warnings.add(new Warning(Code.HEADING_OR_TEXT, line, message(Code.HEADING_OR_TEXT, turn)));
        }
        if (turn.speaker() == null && turn.role() != Role.OTHER) {
            warnings.add(unknownSpeaker(draft, turn));
        }
        if (turns.size() > 1
                && turn.role() != Role.OTHER
                && turns.get(turns.size() - 2).role() == turn.role()) {
            warnings.add(new Warning(Code.CONSECUTIVE_SAME_ROLE, line, message(Code.CONSECUTIVE_SAME_ROLE, turn)));
        }
        if (turn.role() != Role.OTHER && turn.evidence().confidence() < TurnConfidence.DOUBTFUL) {
            warnings.add(new Warning(Code.ROLE_UNKNOWN, line, message(Code.ROLE_UNKNOWN, turn)));
        }
        return warnings;
    }

    private static Warning unknownSpeaker(TurnDraft draft, Turn turn) {
        return new Warning(Code.SPEAKER_UNKNOWN, draft.first().line(), message(Code.SPEAKER_UNKNOWN, turn));
    }

    /** The warnings about the layout as a whole. */
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
                    highlights + " marked lines before the first turn were taken for the preface"));
        }
        if (isGrouped(layout.turns())) {
            warnings.add(new Warning(
                    Code.GROUPED_QUESTIONS,
                    layout.turns().get(0).first().line(),
                    "all questions stand before the answers; each question was moved before its answer"));
        }
        return warnings;
    }

    private static boolean isGrouped(List<TurnDraft> turns) {
        return turns.size() >= 6
                && turns.get(0).start() < turns.get(2).start()
                && turns.get(2).start() < turns.get(1).start();
    }

    private static String message(Code code, Turn turn) {
        String subject = "turn " + turn.ordinal() + " ";
        return subject
                + switch (code) {
                    case ROLE_BY_ALTERNATION -> "has no question mark; it is a question because turns alternate";
                    case MISSING_MARK ->
                        "lacks its mark or has the wrong one; it was taken for the role "
                                + turn.role().wireName();
                    case INLINE_QUESTION -> "begins inside a paragraph";
                    case QUESTION_WITHOUT_MARK -> "is a question by its position, without a mark of its own";
                    case CONSECUTIVE_SAME_ROLE -> "has the same role as the turn before it";
                    case HEADING_OR_TEXT -> "was taken for a heading or a note";
                    case ROLE_UNKNOWN ->
                        "may not be one " + turn.role().wireName() + "; its confidence is only "
                                + turn.evidence().confidence();
                    case SPEAKER_UNKNOWN -> "has no known speaker";
                    default -> "is doubtful";
                };
    }
}
