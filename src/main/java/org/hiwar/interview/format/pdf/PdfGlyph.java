package org.hiwar.interview.format.pdf;

import java.text.Normalizer;

/**
 * A shape on a page and the letters that it stands for. Positions are in points from the upper left corner of the page.
 *
 * @param text the letters in logical order; a ligature has several
 * @param left the left edge
 * @param right the right edge
 * @param base the base line
 * @param size the height of the type
 * @param bold whether its font is bold
 */
record PdfGlyph(String text, float left, float right, float base, float size, boolean bold) {
    /** The letters in their plain form, for the positional forms and ligatures that fonts have. */
    static String plain(String unicode) {
        boolean forms = unicode.chars().anyMatch(c -> (c >= 0xfb00 && c <= 0xfdf9) || (c >= 0xfe70 && c <= 0xfefc));
        if (!forms) {
            return unicode.replace('\u00a0', ' ');
        }
        String plain = Normalizer.normalize(unicode, Normalizer.Form.NFKC);
        // NFKC turns a vowel sign on its own into a blank and the sign.
        return plain.length() > 1 ? plain.replaceAll(" (?=\\p{Mn})", "") : plain;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether the shape consists of vowel signs, which stand over a letter. */
    boolean isMark() {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    float middle() {
        return (left + right) / 2;
    }

    /** A blank that fills the gap between the shape on the left and this one. */
    PdfGlyph gapFrom(PdfGlyph onTheLeft) {
        return new PdfGlyph(" ", /* left= */ onTheLeft.right, /* right= */ left, base, size, bold);
    }

    PdfGlyph with(String more) {
        return new PdfGlyph(text + more, left, right, base, size, bold);
    }
}
