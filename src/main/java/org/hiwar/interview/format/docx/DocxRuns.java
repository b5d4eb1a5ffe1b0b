package org.hiwar.interview.format.docx;

import java.util.Set;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.hiwar.interview.text.Manuscript;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.w3c.dom.Node;

/** Adds the runs of paragraphs to a text, except those that were deleted or moved away under change tracking. */
final class DocxRuns {
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> BOXES = Set.of("AlternateContent", "pict", "drawing");

    private final Manuscript.ManuscriptBuilder text;
    private final DocxStyles styles;
    private int textBoxes;

    DocxRuns(Manuscript.ManuscriptBuilder text, DocxStyles styles) {
        this.text = text;
        this.styles = styles;
    }

    /** How many text boxes were left out. */
    int textBoxes() {
        return textBoxes;
    }

    void add(XWPFParagraph paragraph) {
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                if (!isDeleted(run)) {
                    text.bold(styles.isBold(run, paragraph));
                    add(run);
                    text.bold(false);
                }
            } else if (element instanceof XWPFSDT control) {
                text.add(control.getContent().getText().replace('\n', ' '));
            }
        }
    }

    private static boolean isDeleted(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        return parent != null && parent.getLocalName() != null && DELETED.contains(parent.getLocalName());
    }

    private void add(XWPFRun run) {
        try (XmlCursor cursor = run.getCTR().newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                add(cursor.getName().getLocalPart(), cursor.getObject());
            }
        }
    }

    private void add(String name, XmlObject part) {
        switch (name) {
            case "t" -> text.add(part instanceof CTText words ? words.getStringValue() : "");
            case "br", "cr" -> text.endLine(true);
            case "tab" -> text.add("\t");
            case "noBreakHyphen" -> text.add("-");
            default -> textBoxes += BOXES.contains(name) && part.xmlText().contains("txbxContent") ? 1 : 0;
        }
    }
}
