package org.hiwar.interview.parse.turn;

import java.util.List;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Role;
import org.hiwar.interview.Warning.Code;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.text.Glyphs;

/**
 * How sure a turn is. Each way to read begins with what it gave on printed interviews; what speaks against a turn takes
 * from that as much as such turns were wrong more often. The table is in docs/reading.md.
 */
public final class Sureness {
    /** Below this, what a turn looks like speaks against it: it is a warning, and {@code --strict} refuses it. */
    static final double UNSURE = 0.7;

    private static final double LEAST = 0.05;
    private static final double GRAVE = 0.3;
    private static final double SLIGHT = 0.09;
    private static final int LONG_QUESTION = 70;
    private static final int MANY_PARAGRAPHS = 4;

    private final Reading.Convention kind;
    private final List<Draft> turns;

    public Sureness(Reading.Convention kind, List<Draft> turns) {
        this.kind = kind;
        this.turns = turns;
    }

    /** Of the turn at {@code i}, counted from 0, whose speaker is known by {@code speaker}; 0 to 1. */
    public double of(int i, SpeakerEvidence speaker) {
        Draft turn = turns.get(i);
        if (turn.isCorrected()) {
            return 1;
        }
        double sure = kind.accuracy() - bySpeaker(turn.role(), speaker) - byDoubts(turn);
        sure -= switch (turn.role()) {
            case OTHER -> 0.25;
            case QUESTION -> byQuestion(turn) + byNeighbours(i);
            case ANSWER -> byAnswer(turn) + byNeighbours(i);
        };
        return Math.round(Math.max(LEAST, sure) * 1000) / 1000.0;
    }

    private static double bySpeaker(Role role, SpeakerEvidence speaker) {
        if (role == Role.OTHER) {
            return 0;
        }
        return switch (speaker) {
            case UNKNOWN -> role == Role.QUESTION ? SLIGHT : 2 * SLIGHT;
            case LIKELIEST -> 2 * SLIGHT;
            case PREFACE -> 0.02;
            case GIVEN, CORRECTED, LABEL, CARRIED, NONE -> 0;
        };
    }

    private static double byDoubts(Draft turn) {
        double doubt = 0;
        for (Code code : turn.doubts()) {
            doubt += switch (code) {
                case HEADING_OR_TEXT -> 0.05;
                case ROLE_BY_ALTERNATION -> 0.1;
                default -> GRAVE;
            };
        }
        return doubt;
    }

    /** Two questions in a row, or two answers: a mark is missing, or one turn was cut in two; labels say that it is so. */
    private double byNeighbours(int i) {
        Role role = turns.get(i).role();
        boolean before = i > 0 && turns.get(i - 1).role() == role;
        boolean after = i + 1 < turns.size() && turns.get(i + 1).role() == role;
        if (!before && !after) {
            return 0;
        }
        return kind == Reading.Convention.LABELS ? SLIGHT : GRAVE;
    }

    private double byQuestion(Draft turn) {
        String text = turn.text();
        boolean asks = Glyphs.endsAsQuestion(text, 0, text.length());
        double doubt = Glyphs.countWords(text, 0, text.length(), LONG_QUESTION + 1) > LONG_QUESTION ? GRAVE : 0;
        if (!asks) {
            doubt += switch (kind) {
                case LABELS -> 0.03;
                case MARKS, QUESTION_MARKED -> turn.first().inline() ? GRAVE : SLIGHT;
                default -> GRAVE;
            };
        }
        return doubt + (turn.paragraphs() > 1 ? SLIGHT : 0);
    }

    private double byAnswer(Draft turn) {
        String text = turn.text();
        double doubt = Glyphs.endsAsQuestion(text, 0, text.length()) ? SLIGHT : 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (Glyphs.endsAsQuestion(text, text.lastIndexOf('\n', end - 1) + 1, end)) {
                return doubt + GRAVE;
            }
        }
        boolean many = turn.paragraphs() >= MANY_PARAGRAPHS && kind != Reading.Convention.LABELS;
        return doubt + (many ? SLIGHT : 0);
    }
}
