package org.hiwar.interview.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.hiwar.interview.Interview;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.InterviewParser;
import org.hiwar.interview.parse.Known;
import org.hiwar.interview.parse.Manuscript;
import org.hiwar.interview.parse.Parsed;
import org.jspecify.annotations.Nullable;

/** Makes one interview of one text. */
final class TextInterview {
    /** An id from the text's lead has this many characters of it at most. */
    private static final int LEAD = 60;

    private TextInterview() {}

    static Interview of(Source source, Decoded decoded) throws Unreadable {
        Undressed undressed = undress(source.format(), decoded.text());
        Undressed.Facts facts = undressed.facts();
        Metadata given = source.metadata();
        Known known = new Known(
                given.title() == null ? facts.title() : given.title(),
                given.publication() == null ? facts.publication() : given.publication(),
                facts.interviewer(),
                facts.guests());
        Parsed parsed = InterviewParser.parse(undressed.manuscript(), known);
        Optional<String> headline = parsed.title() == null ? Headline.of(parsed.preface()) : Optional.empty();
        List<String> preface = parsed.preface();
        String id = given.id() == null ? idOf(undressed.manuscript().text()) : given.id();
        try {
            return new Interview(
                    id,
                    headline.orElse(parsed.title()),
                    parsed.publication(),
                    date(given, facts, parsed),
                    given.url() == null ? facts.url() : given.url(),
                    given.tags().isEmpty() ? facts.tags() : given.tags(),
                    parsed.interviewer(),
                    parsed.guests(),
                    headline.isPresent() ? preface.subList(1, preface.size()) : preface,
                    parsed.turns(),
                    warnings(decoded, parsed));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable LocalDate date(Metadata given, Undressed.Facts facts, Parsed parsed) {
        if (given.date() != null) {
            return given.date();
        }
        return facts.date() != null ? facts.date() : parsed.date();
    }

    private static Undressed undress(Format format, String text) throws Unreadable {
        return switch (format) {
            case MARKDOWN -> MarkdownText.of(text);
            case HTML -> HtmlText.of(text);
            case SRT, WEBVTT -> SubtitleText.of(text);
            case TEXT, NDJSON -> new Undressed(Manuscript.plain(text), Undressed.Facts.NONE);
        };
    }

    private static List<Warning> warnings(Decoded decoded, Parsed parsed) {
        List<Warning> warnings = new ArrayList<>();
        if (decoded.guessed()) {
            warnings.add(new Warning(
                    Warning.Code.ENCODING_GUESSED, 0, "the bytes are no UTF-8 and were read as windows-1256"));
        }
        warnings.addAll(parsed.warnings());
        return warnings;
    }

    /** The first words and a checksum of all: the same text has the same id. */
    static String idOf(String text) {
        String lead = SpeakerName.id(
                text.strip().substring(0, Math.min(LEAD, text.strip().length())));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String words = lead.replaceAll("[#/\\p{Cntrl}]", "-");
        return words + "-" + String.format("%08x", sum.getValue());
    }
}
