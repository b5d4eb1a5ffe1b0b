package org.hiwar.interview.format.plain;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.hiwar.interview.Facts;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Manuscript;
import org.hiwar.interview.text.Metadata;
import org.hiwar.interview.text.Unreadable;

/**
 * Removes the markup of Markdown: headings, bold, links, escapes. The only blocks are headings that begin with
 * {@code #}. List marks, the {@code >} of quotes, rules and indents stay in the text, because they mark turns in
 * printed interviews. Dashes under a line stay too, because they separate turns.
 */
final class MarkdownText {
    /** The deepest links and images; deeper ones stay as they are written, because the parser recurses into each. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new StarRun.Factory())
            .maxInlineNesting(DEEPEST)
            .build();

    private final String source;
    private final int from;
    private final Node document;
    private final MarkdownEmphasis emphasis;
    private final Manuscript.ManuscriptBuilder text = new Manuscript.ManuscriptBuilder();
    private final MarkdownInlines inlines;
    private Metadata metadata;

    private MarkdownText(String source, FrontMatter front) {
        this.source = source;
        this.from = front.end();
        this.metadata = front.metadata();
        this.document = PARSER.parse(OpenBrackets.bounded(source.substring(from)));
        this.emphasis = MarkdownEmphasis.of(document, source, from);
        this.inlines = new MarkdownInlines(source, from, emphasis, text);
    }

    static ExtractedText of(String source) throws Unreadable {
        return new MarkdownText(source, FrontMatter.of(source)).extract();
    }

    private ExtractedText extract() {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            List<SourceSpan> lines = block.getSourceSpans();
            if (block instanceof Heading heading && block.getFirstChild() != null && lines.size() == 1) {
                add(heading, lines.get(0));
            } else if (block.getFirstChild() != null) {
                inlines.add(block);
                // In CommonMark a line of dashes makes the lines above it a heading.
                lines.subList(block instanceof Heading ? lines.size() - 1 : lines.size(), lines.size())
                        .forEach(inlines::add);
            } else if (!(block instanceof LinkReferenceDefinition definition)
                    || !isAddress(definition.getDestination())) {
                lines.forEach(inlines::add);
            }
        }
        inlines.endLinesBefore(source.length());
        return new ExtractedText(text.build(), metadata);
    }

    private void add(Heading heading, SourceSpan line) {
        inlines.endLinesBefore(from + line.getInputIndex());
        if (isTitle(heading)) {
            metadata = metadata.over(Metadata.of(Facts.NONE.withTitle(plain(heading))));
        } else {
            inlines.add(heading);
            text.heading();
        }
    }

    /**
     * Whether a heading is the title: it has the first rank and begins the text, or only blanks stand before it and no
     * title is known.
     */
    private boolean isTitle(Heading heading) {
        return heading.getLevel() == 1
                && (text.length() == 0 || (metadata.facts().title() == null && text.blankSoFar()));
    }

    private String plain(Heading heading) {
        Manuscript.ManuscriptBuilder title = new Manuscript.ManuscriptBuilder();
        MarkdownInlines words = new MarkdownInlines(source, from, emphasis, title);
        words.startAt(from + heading.getSourceSpans().get(0).getInputIndex());
        words.add(heading);
        return title.build().text();
    }

    /** Whether a link leads anywhere. Labels in brackets look like definitions of links: «[س]: متى؟». */
    static boolean isAddress(String destination) {
        return destination.contains("://")
                || destination.startsWith("/")
                || destination.startsWith("#")
                || destination.startsWith("./")
                || destination.startsWith("mailto:");
    }
}
