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
import org.hiwar.interview.parse.people.SpeakerAttribution;
import org.hiwar.interview.parse.role.Reading;
import org.hiwar.interview.parse.role.Readings;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.segment.Paragraphs;
import org.hiwar.interview.parse.segment.SegmentedText;
import org.hiwar.interview.parse.segment.Units;
import org.hiwar.interview.parse.turn.Dateline;
import org.hiwar.interview.parse.turn.Doubts;
import org.hiwar.interview.parse.turn.Draft;
import org.hiwar.interview.parse.turn.Layout;
import org.hiwar.interview.parse.turn.Sureness;
import org.hiwar.interview.text.Manuscript;
import org.jspecify.annotations.Nullable;

/** Turns the text of an interview into its turns: who asks, who answers, what they say, and how sure all that is. */
public final class InterviewParser {
    private InterviewParser() {}

    /** The interview of a text; without turns, and with a warning, where none is found. */
    public static Parsed parse(Manuscript manuscript, Facts known) {
        try {
            return parse(manuscript, known, TextDecisions.NONE);
        } catch (StaleCorrection e) {
            throw new IllegalStateException("where nothing is corrected no correction is stale", e);
        }
    }

    /**
     * The interview of a text as the archive decided it.
     *
     * @throws StaleCorrection where a correction does not fit the text
     */
    public static Parsed parse(Manuscript manuscript, Facts known, TextDecisions decisions) throws StaleCorrection {
        SegmentedText segmented = Units.of(manuscript.text(), Paragraphs.of(manuscript));
        Reading reading = Readings.of(segmented);
        if (reading == null) {
            checkUncorrected(decisions);
            return nothing(segmented, known);
        }
        Layout layout = Layout.of(reading).corrected(segmented.text(), decisions.corrections());
        SpeakerAttribution cast = SpeakerAttribution.of(layout, known, decisions.authority());
        List<Warning> warnings = new ArrayList<>(cast.warnings());
        List<Turn> turns = new ArrayList<>();
        Sureness sureness = new Sureness(reading.convention(), layout.turns());
        for (Draft draft : layout.turns()) {
            SpeakerAttribution.Attribution part = cast.part(draft);
            double confidence = sureness.of(turns.size(), part.evidence());
            Evidence evidence = new Evidence(
                    Doubts.boundary(draft), Doubts.role(reading.convention(), draft), part.evidence(), confidence);
            Turn turn = new Turn(
                    turns.size() + 1,
                    draft.role(),
                    part.speaker(),
                    printed(draft.label()),
                    draft.text(),
                    draft.first().line(),
                    span(manuscript, draft),
                    evidence);
            turns.add(turn);
            warnings.addAll(Doubts.of(draft, turn, turns));
        }
        warnings.addAll(Doubts.ofLayout(reading, layout));
        warnings.sort(Comparator.comparingInt(Warning::line));
        return new Parsed(cast.facts(), cast.preface(), turns, layout.postface(), warnings);
    }

    private static void checkUncorrected(TextDecisions decisions) throws StaleCorrection {
        if (!decisions.corrections().isEmpty()) {
            int at = decisions.corrections().get(0).place().at();
            throw new StaleCorrection(at, "no turns were found in the text, so none can be corrected");
        }
    }

    private static Parsed nothing(SegmentedText segmented, Facts known) {
        Layout layout = Layout.none(segmented);
        Warning warning = new Warning(Warning.Code.NO_INTERVIEW_FOUND, 0, "no questions and answers were found");
        Facts facts = known.over(Facts.NONE.withDate(Dateline.date(layout.preface())));
        return new Parsed(facts, layout.preface(), List.of(), List.of(), List.of(warning));
    }

    private static @Nullable String printed(@Nullable Label label) {
        return label == null ? null : label.printed();
    }

    private static @Nullable Span span(Manuscript manuscript, Draft draft) {
        return manuscript.hasSourceOffsets()
                ? new Span(
                        manuscript.sourceOffset(draft.start()),
                        manuscript.sourceOffset(Math.max(draft.start(), draft.end() - 1)) + 1)
                : null;
    }
}
