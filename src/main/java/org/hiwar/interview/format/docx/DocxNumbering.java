package org.hiwar.interview.format.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Works out the marks of a document's lists by counting as Word does, because the file does not contain them. */
final class DocxNumbering {
    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    DocxNumbering(XWPFDocument document) {
        this.numbering = document.getNumbering();
    }

    /** The bullet or number that Word prints before a paragraph; empty if the paragraph is in no list. */
    String mark(XWPFParagraph paragraph, DocxStyles styles) {
        var own = paragraph.getCTP().getPPr();
        CTNumPr place = own != null && own.isSetNumPr() ? own.getNumPr() : styles.numbering(paragraph);
        if (place == null || place.getNumId() == null || numbering == null) {
            return "";
        }
        XWPFNum list = numbering.getNum(place.getNumId().getVal());
        int depth = place.getIlvl() == null ? 0 : place.getIlvl().getVal().intValue();
        CTLvl level = list == null || depth >= LEVELS ? null : level(list, depth);
        if (list == null || level == null || level.getLvlText() == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list.getCTNum().getAbstractNumId().getVal(), key -> new int[LEVELS]);
        count[depth] = count[depth] == 0 ? start(level) : count[depth] + 1;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        return printed(level, count);
    }

    private @Nullable CTLvl level(XWPFNum list, int depth) {
        XWPFAbstractNum kind = numbering == null
                ? null
                : numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        if (kind != null) {
            for (CTLvl level : kind.getCTAbstractNum().getLvlArray()) {
                if (level.getIlvl().intValue() == depth) {
                    return level;
                }
            }
        }
        return null;
    }

    private static int start(CTLvl level) {
        return level.getStart() == null ? 1 : level.getStart().getVal().intValue();
    }

    private static String printed(CTLvl level, int[] count) {
        String text = level.getLvlText().getVal();
        if (level.getNumFmt() != null && level.getNumFmt().getVal() == STNumberFormat.BULLET) {
            // Word writes its ring as the letter o in the font Courier New.
            return text.equals("o") ? "○" : text;
        }
        for (int i = 0; i < LEVELS; i++) {
            text = text.replace("%" + (i + 1), String.valueOf(count[i]));
        }
        return text;
    }
}
