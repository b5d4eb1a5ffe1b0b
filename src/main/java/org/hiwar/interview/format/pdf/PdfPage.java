package org.hiwar.interview.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page into blocks in reading order, columns from right to left: the recursive X-Y cut of Nagy and Seth (1984),
 * in which a gap counts only if it goes through the whole block.
 */
final class PdfPage {
    /** The least gap between two columns, in heights of the type. */
    private static final float GUTTER = 1.3f;
    /** The least rows of a column; fewer are the hanging labels of the other column. */
    private static final int COLUMN_ROWS = 4;
    /** The least width of a column, as a share of the block's. */
    private static final float COLUMN_WIDTH = 0.25f;

    private static final int MOST_CUTS = 12;

    private PdfPage() {}

    /** The blocks of a page, each with its lines from top to bottom. */
    static List<List<PdfLine>> blocks(List<PdfGlyph> glyphs) {
        List<List<PdfLine>> blocks = new ArrayList<>();
        cut(rows(glyphs), blocks, 0);
        return blocks;
    }

    /** Groups the shapes that stand on one base line, from top to bottom. */
    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(PdfGlyph::isMark);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::base));
        List<List<PdfGlyph>> rows = new ArrayList<>();
        float base = Float.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : sorted) {
            if (glyph.base() - base > glyph.size() * 0.4f) {
                rows.add(new ArrayList<>());
                base = glyph.base();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        addMarks(rows, glyphs);
        return rows;
    }

    /** Adds each vowel sign to the nearest row: it stands a little above or below its own base line. */
    private static void addMarks(List<List<PdfGlyph>> rows, List<PdfGlyph> glyphs) {
        for (PdfGlyph mark : glyphs) {
            if (mark.isMark()) {
                rows.stream()
                        .min(Comparator.comparingDouble(
                                row -> Math.abs(row.get(0).base() - mark.base())))
                        .ifPresent(row -> row.add(mark));
            }
        }
    }

    private static void cut(List<List<PdfGlyph>> rows, List<List<PdfLine>> blocks, int depth) {
        List<List<List<PdfGlyph>>> columns = depth < MOST_CUTS ? columns(rows) : List.of();
        if (!columns.isEmpty()) {
            columns.forEach(column -> cut(column, blocks, depth + 1));
            return;
        }
        int row = depth < MOST_CUTS ? rowThatFreesColumns(rows) : 0;
        if (row > 0) {
            cut(rows.subList(0, row), blocks, depth + 1);
            cut(rows.subList(row, rows.size()), blocks, depth + 1);
            return;
        }
        List<PdfLine> lines =
                rows.stream().map(PdfLine::of).filter(line -> !line.empty()).toList();
        if (!lines.isEmpty()) {
            blocks.add(lines);
        }
    }

    /** The row before which a horizontal cut leaves columns on one of its sides, or 0 if there is none. */
    private static int rowThatFreesColumns(List<List<PdfGlyph>> rows) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            candidates.add(i);
        }
        candidates.sort(Comparator.comparingDouble(i -> base(rows, i - 1) - base(rows, i)));
        for (int row : candidates.subList(0, Math.min(MOST_CUTS, candidates.size()))) {
            if (!columns(rows.subList(0, row)).isEmpty()
                    || !columns(rows.subList(row, rows.size())).isEmpty()) {
                return row;
            }
        }
        return 0;
    }

    private static float base(List<List<PdfGlyph>> rows, int row) {
        return rows.get(row).get(0).base();
    }

    /** The right and the left column, or nothing if no gutter goes through all rows. */
    private static List<List<List<PdfGlyph>>> columns(List<List<PdfGlyph>> rows) {
        if (rows.size() < COLUMN_ROWS) {
            return List.of();
        }
        float gutter = gutter(rows);
        if (Float.isNaN(gutter)) {
            return List.of();
        }
        List<List<PdfGlyph>> right = side(rows, gutter, true);
        List<List<PdfGlyph>> left = side(rows, gutter, false);
        return right.size() >= COLUMN_ROWS && left.size() >= COLUMN_ROWS ? List.of(right, left) : List.of();
    }

    private static List<List<PdfGlyph>> side(List<List<PdfGlyph>> rows, float gutter, boolean right) {
        return rows.stream()
                .map(row -> row.stream()
                        .filter(glyph -> glyph.middle() > gutter == right)
                        .toList())
                .filter(row -> row.stream().anyMatch(glyph -> !glyph.blank()))
                .toList();
    }

    /** The middle of the widest gap that no row crosses and that leaves room for a column on each side, or NaN. */
    private static float gutter(List<List<PdfGlyph>> rows) {
        List<PdfGlyph> inked = rows.stream()
                .flatMap(List::stream)
                .filter(glyph -> !glyph.blank())
                .sorted(Comparator.comparingDouble(PdfGlyph::left))
                .toList();
        if (inked.isEmpty()) {
            return Float.NaN;
        }
        float start = inked.get(0).left();
        float end = (float) inked.stream().mapToDouble(PdfGlyph::right).max().orElse(start);
        float margin = (end - start) * COLUMN_WIDTH;
        float reached = start;
        float widest = 0;
        float middle = Float.NaN;
        for (PdfGlyph glyph : inked) {
            float gap = glyph.left() - reached;
            boolean inside = reached - start >= margin && end - glyph.left() >= margin;
            if (inside && gap > widest && gap >= GUTTER * glyph.size()) {
                widest = gap;
                middle = reached + gap / 2;
            }
            reached = Math.max(reached, glyph.right());
        }
        return middle;
    }
}
