package org.hiwar.interview.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.StaleCorrection;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.Decisions;
import org.hiwar.interview.parse.InterviewParser;
import org.hiwar.interview.parse.Known;
import org.hiwar.interview.parse.Occasion;
import org.hiwar.interview.parse.Parsed;

/** Makes one interview of one text. */
final class TextInterview {
    /** An id from the text's lead has this many characters of it at most. */
    private static final int LEAD = 60;

    private TextInterview() {}

    static Interview of(Source source, Undressed undressed, Decisions decisions) throws Unreadable, StaleCorrection {
        Metadata known = source.metadata().over(undressed.facts());
        Parsed parsed = Guests.described(
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
                    known.id() == null ? idOf(undressed.manuscript().text()) : known.id(),
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

    /** The first words and a checksum of all: the same text has the same id. */
    static String idOf(String text) {
        String lead = SpeakerName.id(
                text.strip().substring(0, Math.min(LEAD, text.strip().length())));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String words = lead.replaceAll("[#/\\p{Cntrl}]", "-");
        return words + "-" + String.format("%08x", sum.getValue());
    }
}
