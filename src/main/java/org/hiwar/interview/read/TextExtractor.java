package org.hiwar.interview.read;

import org.hiwar.interview.Warning;
import org.hiwar.interview.format.docx.DocxText;
import org.hiwar.interview.format.html.HtmlText;
import org.hiwar.interview.format.pdf.PdfText;
import org.hiwar.interview.format.plain.PlainText;
import org.hiwar.interview.text.DecodedText;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Unreadable;

/** Extracts the running text of a source with the reader of its format. */
final class TextExtractor {
    private static final Warning ENCODING_GUESSED =
            new Warning(Warning.Code.ENCODING_GUESSED, 0, "the bytes are no UTF-8 and were read as windows-1256");

    private TextExtractor() {}

    /**
     * Extracts the text.
     *
     * @throws Unreadable if the bytes are not in that format, or have no text
     */
    static ExtractedText extract(Format format, byte[] bytes) throws Unreadable {
        ExtractedText extracted =
                switch (format) {
                    case DOCX -> DocxText.of(bytes);
                    case PDF -> PdfText.of(bytes);
                    default -> decoded(format, DecodedText.of(bytes));
                };
        if (extracted.manuscript().text().isBlank()) {
            throw new Unreadable("empty: it has no text");
        }
        return extracted;
    }

    private static ExtractedText decoded(Format format, DecodedText decoded) throws Unreadable {
        String text = decoded.text();
        ExtractedText extracted =
                switch (format) {
                    case MARKDOWN -> PlainText.markdown(text);
                    case HTML -> HtmlText.of(text);
                    case SRT, WEBVTT -> PlainText.subtitles(text);
                    default -> PlainText.running(text);
                };
        return decoded.guessed() ? extracted.with(ENCODING_GUESSED) : extracted;
    }
}
