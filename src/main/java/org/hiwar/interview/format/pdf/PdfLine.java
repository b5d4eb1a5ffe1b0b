package org.hiwar.interview.format.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page: its shapes from left to right, each letter with the vowel signs over it.
 *
 * @param glyphs the shapes from left to right, with one blank between two words
 */
record PdfLine(List<PdfGlyph> glyphs) {
    /** The least gap between two words, in heights of the type. */
    private static final float WORD_GAP = 0.15f;

    private static final String MIRRORED = "()[]{}<>«»‹›";

    PdfLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Makes a line of shapes, which may come in any order. */
    static PdfLine of(List<PdfGlyph> shapes) {
        List<PdfGlyph> letters = new ArrayList<>();
        List<PdfGlyph> marks = new ArrayList<>();
        shapes.forEach(shape -> (shape.isMark() ? marks : letters).add(shape));
        letters.sort(Comparator.comparingDouble(PdfGlyph::left).thenComparingDouble(PdfGlyph::right));
        for (PdfGlyph mark : marks) {
            int under = under(mark, letters);
            if (under >= 0) {
                letters.set(under, letters.get(under).with(mark.text()));
            }
        }
        return new PdfLine(spaced(letters));
    }

    /** The index of the letter that a vowel sign stands over, or -1 if there is no letter. */
    private static int under(PdfGlyph mark, List<PdfGlyph> letters) {
        int nearest = -1;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < letters.size(); i++) {
            PdfGlyph letter = letters.get(i);
            float away = Math.max(letter.left() - mark.middle(), mark.middle() - letter.right());
            if (!letter.blank() && away < least) {
                least = away;
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * Puts one blank into each gap and in place of each run of blanks. A shape that is printed twice to look bold
     * counts once.
     */
    private static List<PdfGlyph> spaced(List<PdfGlyph> letters) {
        List<PdfGlyph> spaced = new ArrayList<>();
        PdfGlyph last = null;
        boolean gap = false;
        for (PdfGlyph letter : letters) {
            if (letter.blank()) {
                gap = last != null;
                continue;
            }
            if (last != null && isTwin(last, letter)) {
                continue;
            }
            if (last != null && (gap || letter.left() - last.right() > WORD_GAP * letter.size())) {
                spaced.add(letter.gapFrom(last));
            }
            spaced.add(letter);
            last = letter;
            gap = false;
        }
        return spaced;
    }

    private static boolean isTwin(PdfGlyph one, PdfGlyph other) {
        float width = one.right() - one.left();
        return one.text().equals(other.text()) && width > 0 && other.left() - one.left() < width / 4;
    }

    boolean empty() {
        return glyphs.isEmpty();
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float base() {
        return glyphs.get(0).base();
    }

    float size() {
        return (float) glyphs.stream().mapToDouble(PdfGlyph::size).max().orElse(0);
    }

    /** The width of the first word in reading order, which is the rightmost. */
    float firstWordWidth() {
        int at = glyphs.size() - 1;
        while (at > 0 && !glyphs.get(at - 1).blank()) {
            at--;
        }
        return right() - glyphs.get(at).left();
    }

    /** The shapes in reading order; if {@code mirrored}, with the brackets in Arabic text turned round. */
    List<PdfGlyph> read(boolean mirrored) {
        byte[] levels = levels();
        List<PdfGlyph> read = new ArrayList<>();
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            PdfGlyph glyph = glyphs.get(i);
            read.add(mirrored && levels[i] % 2 == 1 ? mirror(glyph) : glyph);
        }
        for (int end = 0, start = 0; start < read.size(); start = end + 1) {
            end = start;
            while (end < read.size() && levels[read.size() - 1 - end] % 2 == 0) {
                end++;
            }
            Collections.reverse(read.subList(start, end));
        }
        return read;
    }

    private byte[] levels() {
        StringBuilder seen = new StringBuilder();
        glyphs.forEach(glyph -> seen.append(glyph.text().charAt(0)));
        Bidi bidi = new Bidi(seen.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[glyphs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }

    private static PdfGlyph mirror(PdfGlyph glyph) {
        int at = MIRRORED.indexOf(glyph.text());
        return glyph.text().length() != 1 || at < 0
                ? glyph
                : new PdfGlyph(
                        String.valueOf(MIRRORED.charAt(at ^ 1)),
                        glyph.left(),
                        glyph.right(),
                        glyph.base(),
                        glyph.size(),
                        glyph.bold());
    }

    /** The line with the letters of each Arabic word in reverse, for files that store them from left to right. */
    PdfLine flipped() {
        List<PdfGlyph> flipped = new ArrayList<>(glyphs);
        byte[] levels = levels();
        for (int start = 0; start < flipped.size(); start++) {
            int end = start;
            while (end < flipped.size()
                    && levels[end] % 2 == 1
                    && !glyphs.get(end).blank()) {
                end++;
            }
            Collections.reverse(flipped.subList(start, end));
            start = Math.max(start, end);
        }
        return new PdfLine(flipped);
    }

    boolean allBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.blank());
    }

    boolean anyBold() {
        return glyphs.stream().anyMatch(glyph -> glyph.bold() && !glyph.blank());
    }

    /** The text of the line in reading order. */
    String text(boolean mirrored) {
        StringBuilder text = new StringBuilder();
        read(mirrored).forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
