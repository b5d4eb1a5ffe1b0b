package org.hiwar.interview.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the shapes of a page with their positions. The order that they have in the file means nothing. */
final class PdfGlyphs extends PDFTextStripper {
    /** A font is bold from this weight on, or if its name says so. */
    private static final float BOLD = 600;

    private List<PdfGlyph> glyphs = new ArrayList<>();
    private long shapes;
    private long nameless;

    /** The shapes of a page, counted from 1, without text that is set sideways. */
    List<PdfGlyph> of(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return glyphs;
    }

    /** How many shapes the pages had so far. */
    long shapes() {
        return shapes;
    }

    /** How many of these shapes have no letter: their fonts do not say which. */
    long nameless() {
        return nameless;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String unicode = font.toUnicode(code);
        shapes++;
        nameless += unicode == null || unicode.codePoints().anyMatch(PdfGlyphs::isNameless) ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean isNameless(int c) {
        return c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE || (c < ' ' && !Character.isWhitespace(c));
    }

    @Override
    protected void processTextPosition(TextPosition shape) {
        String unicode = shape.getUnicode();
        if (unicode == null || unicode.isEmpty() || shape.getDir() != 0) {
            return;
        }
        glyphs.add(new PdfGlyph(
                PdfGlyph.plain(unicode),
                shape.getXDirAdj(),
                shape.getXDirAdj() + shape.getWidthDirAdj(),
                shape.getYDirAdj(),
                shape.getYScale(),
                isBold(shape.getFont())));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }
}
