package org.hiwar.interview.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Says which paragraphs are headings or in lists and which runs are bold, by their styles and the styles that these are
 * based on.
 */
final class DocxStyles {
    /** Styles are based on one another in a few steps. In broken files they form a circle, so the search ends here. */
    private static final int DEEPEST = 12;

    private final @Nullable XWPFStyles styles;

    DocxStyles(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /**
     * The rank of a paragraph.
     *
     * @param outline 0 for a title, 1 to 9 for a heading of that rank, 10 for running text
     */
    record Level(int outline) {
        boolean isTitle() {
            return outline <= 1;
        }

        boolean isHeading() {
            return outline <= 9;
        }
    }

    Level level(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetOutlineLvl()) {
            return ofOutline(own.getOutlineLvl().getVal().intValue());
        }
        for (XWPFStyle style : chain(paragraph.getStyle())) {
            String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
                return new Level(0);
            }
            if (name.matches("heading [1-9]")) {
                return new Level(name.charAt(name.length() - 1) - '0');
            }
            var format = style.getCTStyle().getPPr();
            if (format != null && format.isSetOutlineLvl()) {
                return ofOutline(format.getOutlineLvl().getVal().intValue());
            }
        }
        return new Level(10);
    }

    /** Word counts the ranks of headings from 0, and gives running text 9. */
    private static Level ofOutline(int outline) {
        return new Level(outline + 1);
    }

    /** Whether a run is bold: by itself, or else by its own style, or else by the paragraph's style. */
    boolean isBold(XWPFRun run, XWPFParagraph paragraph) {
        Boolean own = bold(run.getCTR().getRPr());
        if (own != null) {
            return own;
        }
        List<XWPFStyle> all = new ArrayList<>(chain(run.getStyle()));
        all.addAll(chain(paragraph.getStyle()));
        for (XWPFStyle style : all) {
            Boolean styled = bold(style.getCTStyle().getRPr());
            if (styled != null) {
                return styled;
            }
        }
        return false;
    }

    /**
     * Whether the format says bold. Word sets Arabic bold by {@code w:bCs}; programs that know little of Arabic write
     * {@code w:b} alone.
     */
    private static @Nullable Boolean bold(@Nullable CTRPr format) {
        if (format == null || (format.sizeOfBArray() == 0 && format.sizeOfBCsArray() == 0)) {
            return null;
        }
        return (format.sizeOfBArray() > 0 && isOn(format.getBArray(0)))
                || (format.sizeOfBCsArray() > 0 && isOn(format.getBCsArray(0)));
    }

    private static boolean isOn(CTOnOff value) {
        if (!value.isSetVal()) {
            return true;
        }
        Object on = value.getVal();
        return Boolean.TRUE.equals(on) || STOnOff1.ON.equals(on) || "1".equals(String.valueOf(on));
    }

    /** The list that a paragraph's style puts it in, or null. */
    @Nullable CTNumPr numbering(XWPFParagraph paragraph) {
        for (XWPFStyle style : chain(paragraph.getStyle())) {
            var format = style.getCTStyle().getPPr();
            if (format != null && format.isSetNumPr()) {
                return format.getNumPr();
            }
        }
        return null;
    }

    private List<XWPFStyle> chain(@Nullable String id) {
        List<XWPFStyle> chain = new ArrayList<>();
        XWPFStyle style = styles == null || id == null || id.isEmpty() ? null : styles.getStyle(id);
        while (styles != null && style != null && chain.size() < DEEPEST) {
            chain.add(style);
            style = style.getBasisStyleID() == null ? null : styles.getStyle(style.getBasisStyleID());
        }
        return chain;
    }
}
