package org.hiwar.interview.format.plain;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.MarkupRun;

/**
 * Adds the text inside Markdown's blocks to a manuscript, letter for letter from the source. Each line of the source
 * stays a line, so that line numbers hold.
 */
final class MarkdownInlines extends AbstractVisitor {
    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final int from;
    private final MarkdownEmphasis emphasis;
    private final Manuscript.ManuscriptBuilder text;
    private int at;
    private int bold;

    /** @param from the offset in the source at which the Markdown begins */
    MarkdownInlines(String source, int from, MarkdownEmphasis emphasis, Manuscript.ManuscriptBuilder text) {
        this.source = source;
        this.from = from;
        this.emphasis = emphasis;
        this.text = text;
        this.at = from;
    }

    /** Leaves out everything before that offset. */
    void startAt(int place) {
        at = place;
    }

    /** Adds the inlines of a block. */
    void add(Node block) {
        addBold(-bold);
        visitChildren(block);
    }

    /** Adds a stretch of the source as it is written. */
    void add(SourceSpan span) {
        add(from + span.getInputIndex(), from + span.getInputIndex() + span.getLength());
    }

    /** Ends a line for each line end in the source between what was added last and this offset. */
    void endLinesBefore(int place) {
        for (; at < place; at++) {
            char c = source.charAt(at);
            if (c == '\n' || (c == '\r' && !source.startsWith("\r\n", at))) {
                text.endLine(true);
            }
        }
    }

    private void add(int start, int end) {
        if (start < end) {
            add(source.substring(start, end), start, end);
        }
    }

    private void add(String words, int start, int end) {
        endLinesBefore(start);
        text.add(words, start);
        at = Math.max(at, end);
    }

    @Override
    public void visit(Text words) {
        for (SourceSpan span : words.getSourceSpans()) {
            addUnescaped(from + span.getInputIndex(), from + span.getInputIndex() + span.getLength());
        }
    }

    /** Adds a stretch without its backslashes, and with the characters that its entities stand for. */
    private void addUnescaped(int start, int end) {
        int begun = start;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < end && ESCAPED.indexOf(source.charAt(i + 1)) >= 0) {
                add(begun, i);
                i++;
                begun = i;
            } else if (c == '&') {
                int stop = MarkupRun.endOfEntity(source, i, end);
                String meant = MarkupRun.unescaped(source.substring(i, stop));
                if (stop > i + 1 && meant.length() < stop - i) {
                    add(begun, i);
                    add(meant, i, stop);
                    begun = stop;
                    i = stop - 1;
                }
            }
        }
        add(begun, end);
    }

    @Override
    public void visit(Code code) {
        List<SourceSpan> spans = code.getSourceSpans();
        for (int i = 0; i < spans.size(); i++) {
            int start = from + spans.get(i).getInputIndex();
            int end = start + spans.get(i).getLength();
            while (i == 0 && start < end && source.charAt(start) == '`') {
                start++;
            }
            while (i == spans.size() - 1 && end > start && source.charAt(end - 1) == '`') {
                end--;
            }
            add(start, end);
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        String name = tag.getLiteral().toLowerCase(Locale.ROOT);
        if (name.startsWith("<br") && !Character.isLetter(name.charAt(3))) {
            text.endLine(true);
        }
    }

    @Override
    public void visit(Link link) {
        List<SourceSpan> spans = link.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        boolean reference = source.charAt(from + last.getInputIndex() + last.getLength() - 1) == ']';
        if (reference && !MarkdownText.isAddress(link.getDestination())) {
            spans.forEach(this::add);
        } else {
            visitChildren(link);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof StarRun stars) {
            int start = stars.start(from);
            addBold(-emphasis.closed(stars));
            add(start, start + stars.unpaired());
            addBold(emphasis.opened(stars));
        }
    }

    private void addBold(int count) {
        bold += count;
        text.bold(bold > 0);
    }
}
