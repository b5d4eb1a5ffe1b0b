package org.hiwar.interview.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hiwar.interview.text.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs. A line ends its paragraph if the first word of the next line would have fitted on it. A
 * paragraph also ends at a gap, an indent, a change of type, a bullet or a label.
 */
final class PdfParagraphs {
    /** Lines have a gap between them from this multiple of their usual distance on. */
    private static final float GAP = 1.35f;
    /** A line is a heading from this multiple of the size of running text on. */
    private static final float HEADING = 1.2f;

    private static final int LONGEST_HEADING = 200;
    /** The least indent, in heights of the type: margins vary by less. */
    private static final float INDENT = 0.8f;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…:»\")]\\s*+$");
    private static final Pattern BULLET = Pattern.compile("^\\s*+[*•●○■□▪▫◆◇►◄❖]");
    private static final Pattern OPENING =
            Pattern.compile("^\\s*+(?:[-–—ـ=]|\\p{Nd}{1,3}+\\s*+[-–.)]|[^:؟.،«]{1,40}:)");

    private final List<List<PdfLine>> blocks;
    private final ReadingOrder order;
    private final float bodySize;
    private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder().withoutSourceOffsets();
    private @Nullable String title;

    PdfParagraphs(List<List<PdfLine>> blocks, ReadingOrder order) {
        this.order = order;
        this.blocks = order.flipped()
                ? blocks.stream()
                        .map(block -> block.stream().map(PdfLine::flipped).toList())
                        .toList()
                : blocks;
        this.bodySize = bodySize(blocks);
    }

    /** The size that most letters have. */
    private static float bodySize(List<List<PdfLine>> blocks) {
        Map<Integer, Integer> letters = new HashMap<>();
        for (List<PdfLine> block : blocks) {
            for (PdfLine line : block) {
                line.glyphs().forEach(glyph -> letters.merge(Math.round(glyph.size() * 2), 1, Integer::sum));
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2f)
                .orElse(0f);
    }

    Manuscript manuscript() {
        List<PdfLine> paragraph = new ArrayList<>();
        for (List<PdfLine> block : blocks) {
            Measure measure = Measure.of(block);
            for (int i = 0; i < block.size(); i++) {
                PdfLine line = block.get(i);
                PdfLine before = paragraph.isEmpty() ? null : paragraph.get(paragraph.size() - 1);
                if (before != null && (i == 0 ? !runsOver(before, line) : ends(before, line, measure))) {
                    add(paragraph);
                    paragraph.clear();
                }
                paragraph.add(line);
            }
        }
        if (!paragraph.isEmpty()) {
            add(paragraph);
        }
        return text.build();
    }

    /** The title, a heading before all other text; known only after {@link #manuscript} was called. */
    @Nullable String title() {
        return title;
    }

    /** The margins of a block and the usual distance of its lines. */
    private record Measure(float left, float right, float distance) {
        static Measure of(List<PdfLine> block) {
            float left = Float.MAX_VALUE;
            float right = 0;
            List<Float> distances = new ArrayList<>();
            for (int i = 0; i < block.size(); i++) {
                left = Math.min(left, block.get(i).left());
                right = Math.max(right, block.get(i).right());
                if (i > 0) {
                    distances.add(block.get(i).base() - block.get(i - 1).base());
                }
            }
            distances.sort(Float::compare);
            // A quarter and not the median: if paragraphs are short, most distances are gaps.
            return new Measure(left, right, distances.isEmpty() ? 0 : distances.get(distances.size() / 4));
        }
    }

    /** Whether a paragraph goes on in the next column or on the next page: it broke off inside a sentence. */
    private boolean runsOver(PdfLine before, PdfLine line) {
        return sameType(before, line)
                && !SENTENCE_END.matcher(text(before)).find()
                && !BULLET.matcher(text(line)).find();
    }

    private boolean ends(PdfLine before, PdfLine line, Measure measure) {
        boolean gap = line.base() - before.base() > measure.distance() * GAP;
        boolean room = before.left() - measure.left() > line.firstWordWidth() + line.size() * 0.3f;
        boolean indented = measure.right() - line.right() > INDENT * line.size()
                && measure.right() - before.right() < INDENT * line.size();
        return gap || room || indented || !sameType(before, line) || opens(before, line);
    }

    private boolean opens(PdfLine before, PdfLine line) {
        String next = text(line);
        return BULLET.matcher(next).find()
                || (OPENING.matcher(next).find()
                        && SENTENCE_END.matcher(text(before)).find());
    }

    private static boolean sameType(PdfLine before, PdfLine line) {
        boolean sameSize = Math.abs(before.size() - line.size()) < 0.12f * line.size();
        boolean bothBold = before.allBold() == line.allBold() || (before.allBold() ? line.anyBold() : before.anyBold());
        return sameSize && bothBold;
    }

    private String text(PdfLine line) {
        return line.text(order.mirrored());
    }

    private void add(List<PdfLine> lines) {
        StringBuilder whole = new StringBuilder();
        int boldEnd = 0;
        boolean bold = true;
        for (PdfLine line : lines) {
            whole.append(whole.length() > 0 ? " " : "");
            for (PdfGlyph glyph : line.read(order.mirrored())) {
                whole.append(glyph.text());
                bold = bold && (glyph.bold() || glyph.blank());
                boldEnd = bold && glyph.bold() ? whole.length() : boldEnd;
            }
        }
        boolean heading = lines.get(0).size() >= bodySize * HEADING && whole.length() <= LONGEST_HEADING;
        if (heading && title == null && text.blankSoFar()) {
            title = whole.toString();
            return;
        }
        text.bold(true).add(whole.substring(0, boldEnd));
        text.bold(false).add(whole.substring(boldEnd));
        if (heading) {
            text.heading();
        }
        text.endLine(true);
    }
}
