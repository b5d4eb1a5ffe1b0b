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
 * Makes the tokens of the standard tokenizer the words as printed; see {@link PrintedWords} for the rules. A word's offsets
 * cover its letters and the marks on them and nothing else, so that a highlight marks exactly the word.
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
            // Tokens that held no word hand their increment on, less their own place.
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
        boolean asRead = offset.endOffset() - from == text.length();
        term.setEmpty().append(text, word.start(), word.end());
        // A character filter before the tokenizer breaks the count of characters: then the whole token is marked.
        if (asRead) {
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
