package org.hiwar.interview.parse.turn;

import java.util.List;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Role;
import org.hiwar.interview.Warning.Code;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.text.Glyphs;

/**
 * Computes the confidence of each turn. It starts from the accuracy of the convention on printed interviews. Each warning sign
 * lowers it by the additional error rate that was measured for turns that show the sign. The table is in docs/reading.md.
 */
public final class TurnConfidence {
    /** Turns with a lower confidence get a warning, and {@code --strict} refuses their interview. */
    static final double DOUBTFUL = 0.7;

    private static final double LEAST = 0.05;

    /** What strong and weak warning signs cost. */
    private static final double GRAVE = 0.3;

    private static final double SLIGHT = 0.09;
    private static final int MANY_PARAGRAPHS = 4;

    private final Reading.Convention convention;
    private final List<TurnDraft> turns;

    public TurnConfidence(Reading.Convention convention, List<TurnDraft> turns) {
        this.convention = convention;
        this.turns = turns;
    }

    /** The confidence, 0 to 1, of the turn at index {@code i}, whose speaker is known by the evidence {@code speaker}. */
    public double of(int i, SpeakerEvidence speaker) {
        TurnDraft turn = turns.get(i);
        if (turn.isCorrected()) {
            return 1;
        }
        double confidence = convention.accuracy() - bySpeaker(turn.role(), speaker) - byWarnings(turn);
        confidence -= switch (turn.role()) {
            case OTHER -> 0.25;
            case QUESTION -> byQuestion(turn) + byNeighbours(i);
            case ANSWER -> byAnswer(turn) + byNeighbours(i);
        };
        return Math.round(Math.max(LEAST, confidence) * 1000) / 1000.0;
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

    private static double byWarnings(TurnDraft turn) {
        double loss = 0;
        for (Code code : turn.warnings()) {
            loss += switch (code) {
                case HEADING_OR_TEXT -> 0.05;
                case ROLE_BY_ALTERNATION -> 0.1;
                default -> GRAVE;
            };
        }
        return loss;
    }

    /**
     * What two questions or two answers in a row cost: probably a mark is missing, or one turn was cut in two. Labels make it less
     * likely.
     */
    private double byNeighbours(int i) {
        Role role = turns.get(i).role();
        boolean before = i > 0 && turns.get(i - 1).role() == role;
        boolean after = i + 1 < turns.size() && turns.get(i + 1).role() == role;
        if (!before && !after) {
            return 0;
        }
        return convention == Reading.Convention.LABELS ? SLIGHT : GRAVE;
    }

    private double byQuestion(TurnDraft turn) {
        String text = turn.text();
        boolean asks = Glyphs.endsAsQuestion(text, 0, text.length());
        double loss = Glyphs.countWords(text, 0, text.length(), SegmentedText.LONGEST_QUESTION + 1)
                        > SegmentedText.LONGEST_QUESTION
                ? GRAVE
                : 0;
        if (!asks) {
            loss += switch (convention) {
                case LABELS -> 0.03;
                case MARKS, QUESTION_MARKED -> turn.first().inline() ? GRAVE : SLIGHT;
                default -> GRAVE;
            };
        }
        return loss + (turn.paragraphs() > 1 ? SLIGHT : 0);
    }

    private double byAnswer(TurnDraft turn) {
        String text = turn.text();
        double loss = Glyphs.endsAsQuestion(text, 0, text.length()) ? SLIGHT : 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (Glyphs.endsAsQuestion(text, text.lastIndexOf('\n', end - 1) + 1, end)) {
                return loss + GRAVE;
            }
        }
        boolean many = turn.paragraphs() >= MANY_PARAGRAPHS && convention != Reading.Convention.LABELS;
        return loss + (many ? SLIGHT : 0);
    }
}
