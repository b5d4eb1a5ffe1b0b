package org.hiwar.interview.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Span;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.parse.people.SpeakerAttribution;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.role.Readings;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.Paragraphs;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Units;
import org.hiwar.interview.parse.turn.Layout;
import org.hiwar.interview.parse.turn.TurnConfidence;
import org.hiwar.interview.parse.turn.TurnDraft;
import org.hiwar.interview.parse.turn.TurnEvidence;
import org.hiwar.interview.parse.turn.TurnWarnings;
import org.hiwar.interview.text.Manuscript;
import org.jspecify.annotations.Nullable;

/** Splits the text of an interview into turns with their roles, speakers and confidence. */
public final class InterviewParser {
    private InterviewParser() {}

    /** Parses a text. If it is no interview, the result has a warning and no turns. */
    public static Parsed parse(Manuscript manuscript, Facts known) {
        try {
            return parse(manuscript, known, TextDecisions.NONE);
        } catch (StaleCorrection e) {
            throw new IllegalStateException("a correction is stale, but there are no corrections", e);
        }
    }

    /**
     * Parses a text and applies what the archive has decided about it.
     *
     * @throws StaleCorrection if a correction does not fit the text
     */
    public static Parsed parse(Manuscript manuscript, Facts known, TextDecisions decisions) throws StaleCorrection {
        SegmentedText segmented = Units.of(manuscript.text(), Paragraphs.of(manuscript));
        Reading reading = Readings.of(segmented);
        if (reading == null) {
            checkUncorrected(decisions);
            return noInterview(segmented, known);
        }
        Layout layout = Layout.of(reading).corrected(segmented.text(), decisions.corrections());
        SpeakerAttribution attribution = SpeakerAttribution.of(layout, known, decisions.authority());
        List<Warning> warnings = new ArrayList<>(attribution.warnings());
        List<Turn> turns = new ArrayList<>();
        TurnConfidence confidences = new TurnConfidence(reading.convention(), layout.turns());
        for (TurnDraft draft : layout.turns()) {
            SpeakerAttribution.Attribution speaker = attribution.attribution(draft);
            double confidence = confidences.of(turns.size(), speaker.evidence());
            Evidence evidence = new Evidence(
                    TurnEvidence.boundary(draft),
                    TurnEvidence.role(reading.convention(), draft),
                    speaker.evidence(),
                    confidence);
            Turn turn = new Turn(
                    turns.size() + 1,
                    draft.role(),
                    speaker.speaker(),
                    printed(draft.label()),
                    draft.text(),
                    draft.first().line(),
                    span(manuscript, draft),
                    evidence);
            turns.add(turn);
            warnings.addAll(TurnWarnings.of(draft, turn, turns));
        }
        warnings.addAll(TurnWarnings.ofLayout(reading, layout));
        warnings.sort(Comparator.comparingInt(Warning::line));
        return new Parsed(attribution.facts(), attribution.preface(), turns, layout.postface(), warnings);
    }

    private static void checkUncorrected(TextDecisions decisions) throws StaleCorrection {
        if (!decisions.corrections().isEmpty()) {
            int at = decisions.corrections().get(0).turn().at();
            throw new StaleCorrection(at, "no turns were found in the text, so none can be corrected");
        }
    }

    private static Parsed noInterview(SegmentedText segmented, Facts known) {
        Layout layout = Layout.none(segmented);
        Warning warning = new Warning(Warning.Code.NO_INTERVIEW_FOUND, 0, "no questions and answers were found");
        Facts facts =
                known.over(Facts.NONE.withDate(Occasion.of(layout.preface()).date()));
        return new Parsed(facts, layout.preface(), List.of(), List.of(), List.of(warning));
    }

    private static @Nullable String printed(@Nullable Label label) {
        return label == null ? null : label.printed();
    }

    private static @Nullable Span span(Manuscript manuscript, TurnDraft draft) {
        return manuscript.hasSourceOffsets()
                ? new Span(
                        manuscript.sourceOffset(draft.start()),
                        manuscript.sourceOffset(Math.max(draft.start(), draft.end() - 1)) + 1)
                : null;
    }
}
