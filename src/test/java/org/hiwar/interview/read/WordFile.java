package org.hiwar.interview.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a Word document with the library that reads it. */
final class WordFile {
    final XWPFDocument document = new XWPFDocument();

    XWPFParagraph add(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** Adds a run that is bold only by {@code w:bCs}, as Word marks Arabic. */
    XWPFParagraph addBold(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        makeBold(paragraph.createRun(), text);
        return paragraph;
    }

    static void makeBold(XWPFRun run, String text) {
        run.setText(text);
        run.getCTR().addNewRPr().addNewBCs();
    }

    XWPFParagraph addStyled(String styleId, String text) {
        XWPFParagraph paragraph = add(text);
        paragraph.setStyle(styleId);
        return paragraph;
    }

    void addStyle(String id, String name, Consumer<CTStyle> more) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        more.accept(style);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    /** Adds a list with one level whose marks look like {@code text}, and returns its number. */
    BigInteger addList(STNumberFormat.Enum format, String text) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        var numbering = document.createNumbering();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    void addListed(BigInteger list, String text) {
        add(text).setNumID(list);
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reads read() {
        return Reads.of(Format.DOCX, bytes());
    }
}
