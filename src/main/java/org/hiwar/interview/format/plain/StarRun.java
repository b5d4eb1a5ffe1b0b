package org.hiwar.interview.format.plain;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A run of stars, or of underscores, in Markdown: one for emphasis, two for bold, three for both. */
final class StarRun extends CustomNode {
    private final char glyph;
    private final int length;
    private int opens;
    private int closes;

    private StarRun(char glyph, int length) {
        this.glyph = glyph;
        this.length = length;
    }

    char glyph() {
        return glyph;
    }

    int length() {
        return length;
    }

    /** The offset of the run in a source whose Markdown begins at {@code from}. */
    int start(int from) {
        return from + getSourceSpans().get(0).getInputIndex();
    }

    int line() {
        return getSourceSpans().get(0).getLineIndex();
    }

    /** Whether the run has a part of that many glyphs. */
    boolean has(int weight) {
        return length <= 3 && (length & weight) != 0;
    }

    void open(int weight) {
        opens |= weight;
    }

    void close(int weight) {
        closes |= weight;
    }

    /** The weights, added up, that the run opens. */
    int opens() {
        return opens;
    }

    /** The weights, added up, that the run closes. */
    int closes() {
        return closes;
    }

    /** How many of the glyphs are no markup and stay in the text. */
    int unpaired() {
        return length - opens - closes;
    }

    /** Reads the runs in place of the parser, whose own way to pair them takes quadratic time. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*', '_');
        }

        @Override
        public InlineContentParser create() {
            return Factory::run;
        }

        private static ParsedInline run(InlineParserState state) {
            Scanner scanner = state.scanner();
            char glyph = scanner.peek();
            int length = scanner.matchMultiple(glyph);
            return ParsedInline.of(new StarRun(glyph, length), scanner.position());
        }
    }
}
