package org.hiwar.interview.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hiwar.interview.Facts;
import org.hiwar.interview.text.DocumentProperties;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;

/**
 * Extracts the running text of a PDF's text layer. A PDF stores the positions of shapes and not their reading order, so
 * words, columns and paragraphs are found from the positions. A file is refused if that gives no reading order.
 */
public final class PdfText {
    /** The share of shapes that may have no letter, because they are ornaments. */
    private static final double MOST_NAMELESS = 0.05;

    private PdfText() {}

    public static ExtractedText of(byte[] bytes) throws Unreadable {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return extract(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("locked with a password; save it without one");
        } catch (IOException | RuntimeException e) {
            // PDFBox reports broken files by whatever exception its parts throw.
            throw new Unreadable("no PDF that can be read: " + e.getMessage());
        }
    }

    private static ExtractedText extract(PDDocument document) throws IOException, Unreadable {
        PdfGlyphs glyphs = new PdfGlyphs();
        List<List<List<PdfLine>>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(PdfPage.blocks(glyphs.of(document, page)));
        }
        checkNames(glyphs, document.getNumberOfPages());
        PdfMargins margins = PdfMargins.of(pages);
        ReadingOrder order = ReadingOrder.of(margins.inside());
        PdfParagraphs paragraphs = new PdfParagraphs(margins.inside(), order);
        Manuscript manuscript = paragraphs.manuscript();
        PDDocumentInformation information = document.getDocumentInformation();
        String title =
                paragraphs.title() == null ? DocumentProperties.title(information.getTitle()) : paragraphs.title();
        Facts facts = Facts.NONE
                .withTitle(title)
                .withTags(DocumentProperties.tags(information.getKeywords()))
                .withUrl(margins.url());
        return new ExtractedText(manuscript, Metadata.of(facts));
    }

    private static void checkNames(PdfGlyphs glyphs, int pages) throws Unreadable {
        if (glyphs.shapes() == 0) {
            throw new Unreadable("no text layer: its " + pages
                    + " pages are pictures; add the text with a program for text recognition (OCR)");
        }
        if (glyphs.nameless() > glyphs.shapes() * MOST_NAMELESS) {
            throw new Unreadable("its fonts do not say which letters their shapes are (" + glyphs.nameless() + " of "
                    + glyphs.shapes() + "); save it again with the text embedded, or as DOCX or text");
        }
    }
}
