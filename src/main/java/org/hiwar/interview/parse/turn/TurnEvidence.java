package org.hiwar.interview.parse.turn;

import org.hiwar.interview.Evidence.BoundaryEvidence;
import org.hiwar.interview.Evidence.RoleEvidence;
import org.hiwar.interview.Role;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.segment.Unit;

/** Tells why a turn begins where it does, and why it has its role. */
public final class TurnEvidence {
    private TurnEvidence() {}

    public static BoundaryEvidence boundary(TurnDraft draft) {
        if (draft.isCorrected(TurnDraft.Corrected.BOUNDARY)) {
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

    public static RoleEvidence role(Reading.Convention convention, TurnDraft draft) {
        if (draft.isCorrected(TurnDraft.Corrected.ROLE)) {
            return RoleEvidence.CORRECTED;
        }
        if (draft.role() == Role.OTHER) {
            return RoleEvidence.HEADING;
        }
        return switch (convention) {
            case LABELS -> RoleEvidence.LABEL;
            case ONE_MARK -> RoleEvidence.ALTERNATION;
            case UNMARKED -> draft.role() == Role.QUESTION ? RoleEvidence.QUESTION_MARK : RoleEvidence.ALTERNATION;
            default -> draft.first().unmarked() ? RoleEvidence.POSITION : RoleEvidence.MARK;
        };
    }
}
