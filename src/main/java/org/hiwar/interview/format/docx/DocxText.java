package org.hiwar.interview.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Warning;
import org.hiwar.interview.text.DocumentProperties;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/**
 * Extracts the running text of a Word document: paragraphs and tables in their order, a line for each soft break, list
 * marks as Word prints them, and which lines are bold or headings. Running heads, footnotes and text boxes belong to no
 * speaker and are left out; a warning counts the footnotes and text boxes.
 */
public final class DocxText {
    static {
        // A file of a few kilobytes may unpack to gigabytes.
        ZipSecureFile.setMaxEntrySize(ExtractedText.MAX_BYTES * 4L);
    }

    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder().withoutSourceOffsets();
    private final DocxRuns runs;
    private @Nullable String title;

    private DocxText(XWPFDocument document) {
        this.document = document;
        this.styles = new DocxStyles(document);
        this.numbering = new DocxNumbering(document);
        this.runs = new DocxRuns(text, styles);
    }

    public static ExtractedText of(byte[] bytes) throws Unreadable {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
            throw new Unreadable(
                    "no DOCX: it is locked with a password, or in Word's format of before 2007; save it as .docx");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new DocxText(document).extract();
        } catch (IOException | RuntimeException e) {
            // POI reports broken files by whatever exception its parts throw.
            throw new Unreadable("no DOCX that can be read: " + e.getMessage());
        }
    }

    private ExtractedText extract() {
        addAll(document.getBodyElements());
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        Facts facts = Facts.NONE
                .withTitle(title == null ? DocumentProperties.title(core.getTitle()) : title)
                .withTags(DocumentProperties.tags(core.getKeywords()));
        return new ExtractedText(text.build(), Metadata.of(facts), warnings());
    }

    private void addAll(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                add(paragraph);
            } else if (element instanceof XWPFTable table) {
                add(table);
            } else if (element instanceof XWPFSDT control) {
                add(control.getContent());
            }
        }
    }

    private void add(ISDTContent control) {
        control.getText().lines().forEach(line -> text.add(line).endLine(true));
    }

    private void add(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                addAll(cell.getBodyElements());
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        DocxStyles.Level level = styles.level(paragraph);
        boolean first = text.blankSoFar() && title == null;
        if (first && level.isTitle() && !paragraph.getText().isBlank()) {
            title = paragraph.getText().replaceAll("\\s+", " ").strip();
            return;
        }
        String mark = numbering.mark(paragraph, styles);
        if (!mark.isEmpty()) {
            text.add(mark + " ");
        }
        runs.add(paragraph);
        if (level.isHeading()) {
            text.heading();
        }
        text.endLine(true);
    }

    private List<Warning> warnings() {
        long notes = Stream.<XWPFAbstractFootnoteEndnote>concat(
                                document.getFootnotes().stream(), document.getEndnotes().stream())
                        // Notes of other types are the lines that Word draws above the notes.
                        .filter(note -> !note.getCTFtnEdn().isSetType()
                                || note.getCTFtnEdn().getType() == STFtnEdn.NORMAL)
                        .count()
                + runs.textBoxes();
        return notes == 0
                ? List.of()
                : List.of(new Warning(
                        Warning.Code.NOTES_SKIPPED,
                        0,
                        notes + " footnotes and text boxes stand outside the text and were left out"));
    }
}
