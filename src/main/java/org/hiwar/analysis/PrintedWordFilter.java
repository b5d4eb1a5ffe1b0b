package org.hiwar.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.hiwar.arabic.PrintedWords;

/**
 * Cuts the tokens of the standard tokenizer into words as printed; {@link PrintedWords} has the rules. The offsets of a
 * word cover its letters and their marks and nothing else, so that a highlight marks exactly the word.
 */
final class PrintedWordFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private List<PrintedWords.WordSpan> words = List.of();
    private int next;
    private State token = captureState();
    private String text = "";
    private int increment;

    PrintedWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next == words.size()) {
            if (!input.incrementToken()) {
                return false;
            }
            // A token without a word passes on the gap before it.
            increment = position.getPositionIncrement() + Math.max(0, increment - 1);
            text = term.toString();
            token = captureState();
            words = PrintedWords.in(text);
            next = 0;
        }
        emit(words.get(next++));
        return true;
    }

    private void emit(PrintedWords.WordSpan word) {
        restoreState(token);
        int from = offset.startOffset();
        boolean unchanged = offset.endOffset() - from == text.length();
        term.setEmpty().append(text, word.start(), word.end());
        // If a character filter changed the length of the token, offsets within it are unknown: the word keeps those of
        // the token.
        if (unchanged) {
            offset.setOffset(from + word.start(), from + word.end());
        }
        position.setPositionIncrement(next == 1 ? increment : 1);
        increment = 0;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words = List.of();
        next = 0;
        increment = 0;
    }
}
