package org.hiwar.interview.read;

import java.util.List;
import org.hiwar.interview.Warning;
import org.hiwar.interview.parse.Manuscript;

/**
 * A text out of its format's dress.
 *
 * @param manuscript the running text
 * @param facts what the dress said of it: a front matter, a page's head, a document's properties
 * @param warnings what was doubtful in undressing it
 */
record Undressed(Manuscript manuscript, Metadata facts, List<Warning> warnings) {
    Undressed {
        warnings = List.copyOf(warnings);
    }

    Undressed(Manuscript manuscript, Metadata facts) {
        this(manuscript, facts, List.of());
    }

    /**
     * Takes a text out of its dress.
     *
     * @throws Unreadable where the bytes are not of that format, or hold no text
     */
    static Undressed of(Format format, byte[] bytes) throws Unreadable {
        Undressed undressed =
                switch (format) {
                    case DOCX -> DocxText.of(bytes);
                    case PDF -> PdfText.of(bytes);
                    default -> ofText(format, Decoded.of(bytes));
                };
        if (undressed.manuscript().text().isBlank()) {
            throw new Unreadable("empty: it has no text");
        }
        return undressed;
    }

    private static Undressed ofText(Format format, Decoded decoded) throws Unreadable {
        String text = decoded.text();
        Undressed undressed =
                switch (format) {
                    case MARKDOWN -> MarkdownText.of(text);
                    case HTML -> HtmlText.of(text);
                    case SRT, WEBVTT -> SubtitleText.of(text);
                    default -> new Undressed(Manuscript.plain(text), Metadata.NONE);
                };
        return decoded.guessed() ? undressed.guessed() : undressed;
    }

    private Undressed guessed() {
        Warning warning =
                new Warning(Warning.Code.ENCODING_GUESSED, 0, "the bytes are no UTF-8 and were read as windows-1256");
        return new Undressed(manuscript, facts, List.of(warning));
    }
}
