package org.hiwar.interview.format.pdf;

import java.util.List;
import org.hiwar.interview.text.Unreadable;

/**
 * Says how the words of a PDF are read. Its brackets may be stored as they look instead of as they are meant, and the
 * letters of a word from left to right, as programs for text recognition do. Arabic words tell: they begin with ال and
 * end with ة or ى, never the other way round.
 *
 * @param mirrored whether brackets have to be turned round
 * @param flipped whether the letters of each word have to be reversed
 */
record ReadingOrder(boolean mirrored, boolean flipped) {
    /** The least telling words; fewer prove nothing. */
    private static final int LEAST_EVIDENCE = 8;

    /** The least share of the telling words that must agree. */
    private static final double CLEAR = 0.8;
    /**
     * If less than this share of the letters is Arabic and much is accented Latin, the fonts give Arabic shapes Latin
     * letters.
     */
    private static final double LEAST_ARABIC = 0.3;

    private static final double MOST_ACCENTED = 0.25;
    private static final String OPENING = "([{«‹";
    private static final String CLOSING = ")]}»›";

    /**
     * The order in which the lines are Arabic.
     *
     * @throws Unreadable if the words contradict one another, or the fonts name the wrong letters
     */
    static ReadingOrder of(List<List<PdfLine>> blocks) throws Unreadable {
        List<PdfLine> lines = blocks.stream().flatMap(List::stream).toList();
        checkLetters(lines);
        int forward = 0;
        int backward = 0;
        for (PdfLine line : lines) {
            for (String word : line.text(false).split("[^\\p{L}\\p{M}]+", -1)) {
                forward += forward(word);
                backward += forward(new StringBuilder(word).reverse().toString());
            }
        }
        int evidence = forward + backward;
        if (evidence >= LEAST_EVIDENCE && Math.max(forward, backward) < evidence * CLEAR) {
            throw new Unreadable("its Arabic cannot be brought into reading order: of " + evidence
                    + " telling words " + forward + " run forwards and " + backward
                    + " backwards; save it again, or as DOCX or text");
        }
        boolean flipped = evidence >= LEAST_EVIDENCE && backward > forward;
        return new ReadingOrder(isMirrored(lines), flipped);
    }

    private static int forward(String word) {
        if (word.length() < 4) {
            return 0;
        }
        char last = word.charAt(word.length() - 1);
        return (word.startsWith("ال") ? 1 : 0) + (last == 'ة' || last == 'ى' ? 1 : 0);
    }

    private static void checkLetters(List<PdfLine> lines) throws Unreadable {
        int letters = 0;
        int arabic = 0;
        int accented = 0;
        for (PdfLine line : lines) {
            for (PdfGlyph glyph : line.glyphs()) {
                int c = glyph.text().codePointAt(0);
                letters += Character.isLetter(c) ? 1 : 0;
                arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
                accented += c > 0x7f && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        if (arabic < letters * LEAST_ARABIC && accented > letters * MOST_ACCENTED) {
            throw new Unreadable("its fonts give Arabic shapes Latin letters, as old layout programs do; save it again"
                    + " with the text embedded, or as DOCX or text");
        }
    }

    /** Whether more brackets, as they are stored, close before they open than after. */
    private static boolean isMirrored(List<PdfLine> lines) {
        int right = 0;
        boolean[] open = new boolean[OPENING.length()];
        boolean[] shut = new boolean[OPENING.length()];
        for (PdfLine line : lines) {
            for (char c : line.text(false).toCharArray()) {
                int opening = OPENING.indexOf(c);
                int closing = CLOSING.indexOf(c);
                if (opening >= 0) {
                    right -= shut[opening] ? 1 : 0;
                    open[opening] = !shut[opening];
                    shut[opening] = false;
                } else if (closing >= 0) {
                    right += open[closing] ? 1 : 0;
                    shut[closing] = !open[closing];
                    open[closing] = false;
                }
            }
        }
        return right < 0;
    }
}
