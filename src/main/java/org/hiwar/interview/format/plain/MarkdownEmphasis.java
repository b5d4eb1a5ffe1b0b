package org.hiwar.interview.format.plain;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the runs of stars that make text bold. The rules of CommonMark do not fit Arabic print: in «**س:**متى» they
 * close nothing, because a colon stands before the stars and a letter follows. Here a run opens if no space follows it.
 * The next run on the same line closes it, and so does one on a later line if no space stands before that.
 */
final class MarkdownEmphasis {
    private static final int EMPHASIS = 1;
    private static final int BOLD = 2;

    private final String source;
    private final int from;
    private boolean anyBold;

    private MarkdownEmphasis(String source, int from) {
        this.source = source;
        this.from = from;
    }

    /** Pairs the runs of a document whose Markdown begins at {@code from} of the source. */
    static MarkdownEmphasis of(Node document, String source, int from) {
        MarkdownEmphasis emphasis = new MarkdownEmphasis(source, from);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            block.accept(emphasis.new Pairing());
        }
        return emphasis;
    }

    /** How many bold stretches begin after the run. */
    int opened(StarRun run) {
        return boldStretches(run.opens());
    }

    /** How many bold stretches end before the run. */
    int closed(StarRun run) {
        return boldStretches(run.closes());
    }

    /** Emphasis counts as bold in a text without any bold, because then it marks the questions. */
    private int boldStretches(int weights) {
        return (weights & BOLD) != 0 || (weights != 0 && !anyBold) ? 1 : 0;
    }

    /** Goes through the runs of one block, in their order. */
    private final class Pairing extends AbstractVisitor {
        /** The runs that are open, by glyph and weight. */
        private final @Nullable StarRun[] open = new @Nullable StarRun[6];

        @Override
        public void visit(CustomNode node) {
            if (node instanceof StarRun run) {
                pair(run, BOLD);
                pair(run, EMPHASIS);
            }
        }

        private void pair(StarRun run, int weight) {
            if (!run.has(weight) || isInsideWord(run)) {
                return;
            }
            int place = weight + (run.glyph() == '_' ? 3 : 0);
            StarRun opened = open[place];
            if (opened != null && closes(run, opened)) {
                opened.open(weight);
                run.close(weight);
                anyBold |= weight == BOLD;
                open[place] = null;
            } else if (opens(run)) {
                open[place] = run;
            }
        }
    }

    private boolean opens(StarRun run) {
        return !isSpace(run.start(from) + run.length());
    }

    private boolean closes(StarRun run, StarRun opened) {
        return run.line() == opened.line() || !isSpace(run.start(from) - 1);
    }

    private boolean isSpace(int place) {
        return place < from || place >= source.length() || Character.isWhitespace(source.charAt(place));
    }

    /** Underscores between letters are part of a name. */
    private boolean isInsideWord(StarRun run) {
        int end = run.start(from) + run.length();
        return run.glyph() == '_'
                && run.start(from) > from
                && end < source.length()
                && Character.isLetterOrDigit(source.charAt(run.start(from) - 1))
                && Character.isLetterOrDigit(source.charAt(end));
    }
}
