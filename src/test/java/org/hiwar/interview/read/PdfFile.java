package org.hiwar.interview.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.hiwar.interview.Interview;

/**
 * Writes a PDF shape by shape. Each shape is half as wide as it is high, and its number is that of its character. Lines
 * end at the right margin, as Arabic lines do.
 */
final class PdfFile {
    static final float RIGHT = 500;
    private static final COSName PLAIN = COSName.getPDFName("F0");
    private static final COSName BOLD = COSName.getPDFName("F1");

    final PDDocument document = new PDDocument();
    private final boolean named;
    private StringBuilder content = new StringBuilder();
    private float y = 760;

    PdfFile() {
        this(true);
    }

    /** @param named whether the fonts say which letters their shapes are */
    PdfFile(boolean named) {
        this.named = named;
    }

    /** Adds a line as layout programs write it: all of it at once, from left to right. */
    PdfFile line(String text) {
        return line(text, PLAIN, 12);
    }

    PdfFile bold(String text) {
        return line(text, BOLD, 12);
    }

    PdfFile heading(String text) {
        return line(text, BOLD, 24);
    }

    private PdfFile line(String text, COSName font, float size) {
        String seen = seen(text);
        show(font, size, RIGHT - seen.length() * size / 2, y, seen);
        return down(size);
    }

    /** Adds a line word by word in reading order, with the letters of each word in reading order. */
    PdfFile recognised(String text) {
        float right = RIGHT;
        for (String word : text.split(" ", -1)) {
            show(PLAIN, 12, right - word.length() * 6, y, word);
            right -= (word.length() + 1) * 6;
        }
        return down(12);
    }

    PdfFile at(float left, float top, String seen) {
        show(PLAIN, 12, left, top, seen);
        return this;
    }

    PdfFile gap() {
        return down(24);
    }

    private PdfFile down(float size) {
        y -= size * 1.5f;
        return this;
    }

    private void show(COSName font, float size, float left, float base, String seen) {
        content.append("BT /%s %s Tf 1 0 0 1 %s %s Tm <".formatted(font.getName(), size, left, base));
        seen.chars().forEach(c -> content.append("%04x".formatted(c)));
        content.append("> Tj ET\n");
    }

    /** The characters from left to right, with the brackets turned round. */
    private static String seen(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Character[] letters = new Character[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            int bracket = "()«»".indexOf(text.charAt(i));
            letters[i] = levels[i] % 2 == 1 && bracket >= 0 ? "()«»".charAt(bracket ^ 1) : text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        StringBuilder seen = new StringBuilder();
        for (Character letter : letters) {
            seen.append(letter);
        }
        return seen.toString();
    }

    /** Ends the page. */
    PdfFile page() {
        try {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(PLAIN, font("Invented-Regular"));
            fonts.setItem(BOLD, font("Invented-Bold"));
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = new StringBuilder();
        y = 760;
        return this;
    }

    private COSDictionary font(String name) throws IOException {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 500);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, names());
        return font;
    }

    /** Maps each number to the character of that number, in the rows of 256 with Arabic, Latin and their forms. */
    private COSStream names() throws IOException {
        List<String> ranges = new ArrayList<>();
        for (int row : new int[] {0x00, 0x06, 0x20, 0x25, 0xfb, 0xfc, 0xfd, 0xfe}) {
            // The rows from e0 on are for private use, so their shapes have no letters.
            ranges.add("<%02x00> <%02xff> <%02x00>".formatted(row, row, named ? row : 0xe0 + row % 16));
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
                            + "1 begincodespacerange <0000> <ffff> endcodespacerange\n" + ranges.size()
                            + " beginbfrange\n"
                            + String.join("\n", ranges) + "\nendbfrange endcmap end end\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    PdfFile locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reads read() {
        return Reads.of(Format.PDF, page().bytes());
    }

    static String refusal(Reads reads) {
        if (reads.refusals.size() != 1 || !reads.interviews.isEmpty()) {
            throw new AssertionError(
                    reads.interviews.stream().map(Interview::turns).toList() + " " + reads.refusals);
        }
        return reads.refusals.get(0).reason();
    }
}
