package org.hiwar.interview.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.Warning;
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.parse.DescribedGuests;
import org.hiwar.interview.parse.InterviewParser;
import org.hiwar.interview.parse.Parsed;
import org.hiwar.interview.parse.TextDecisions;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Known;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;

/** Makes one interview of one text. */
public final class TextInterview {
    private TextInterview() {}

    static Interview of(Source source, ExtractedText undressed, TextDecisions decisions)
            throws Unreadable, StaleCorrection {
        Metadata known = source.metadata().over(undressed.facts());
        Parsed parsed = DescribedGuests.described(
                known.guests(),
                InterviewParser.parse(
                        undressed.manuscript(),
                        new Known(
                                known.title(),
                                known.publication(),
                                known.interviewer(),
                                known.guests().stream().map(Speaker::name).toList()),
                        decisions));
        Optional<Headline> headline = parsed.title() == null ? Headline.of(parsed.preface()) : Optional.empty();
        List<String> preface = parsed.preface();
        List<Warning> warnings = new ArrayList<>(undressed.warnings());
        warnings.addAll(parsed.warnings());
        try {
            return new Interview(
                    known.id() == null ? TextId.of(undressed.manuscript().text()) : known.id(),
                    headline.map(Headline::text).orElse(parsed.title()),
                    parsed.publication(),
                    known.date() == null ? parsed.date() : known.date(),
                    known.place() == null ? Occasion.of(parsed.preface()).place() : known.place(),
                    known.url(),
                    known.tags(),
                    parsed.interviewer(),
                    parsed.guests(),
                    headline.map(line -> line.without(preface)).orElse(preface),
                    parsed.turns(),
                    parsed.postface(),
                    warnings);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
