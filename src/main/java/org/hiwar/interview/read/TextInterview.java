package org.hiwar.interview.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.Warning;
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.parse.DescribedGuests;
import org.hiwar.interview.parse.InterviewParser;
import org.hiwar.interview.parse.Parsed;
import org.hiwar.interview.parse.TextDecisions;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.TextId;
import org.hiwar.interview.text.Unreadable;

/** Makes an interview from an extracted text and what came with it. */
final class TextInterview {
    private TextInterview() {}

    static Interview of(Source source, ExtractedText extracted, TextDecisions decisions)
            throws Unreadable, StaleCorrection {
        Metadata known = source.metadata().over(extracted.metadata());
        Parsed parsed = DescribedGuests.described(
                known.facts().guests(), InterviewParser.parse(extracted.manuscript(), known.facts(), decisions));
        List<String> preface = parsed.preface();
        Optional<Headline> headline = parsed.facts().title() == null ? Headline.of(preface) : Optional.empty();
        Facts printed = Facts.NONE
                .withTitle(headline.map(Headline::text).orElse(null))
                .withPlace(Occasion.of(preface).place());
        List<Warning> warnings = new ArrayList<>(extracted.warnings());
        warnings.addAll(parsed.warnings());
        try {
            return new Interview(
                    known.id() == null ? TextId.of(extracted.manuscript().text()) : known.id(),
                    parsed.facts().over(printed),
                    headline.map(line -> line.without(preface)).orElse(preface),
                    parsed.turns(),
                    parsed.postface(),
                    warnings);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
