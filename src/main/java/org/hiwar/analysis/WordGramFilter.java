package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts each token into all pieces of one length, a mark before its first and behind its last letter counted in; a token
 * that is no longer than one piece stays whole. Every piece is a place of its own, so that field length counts pieces, and
 * keeps the word's offsets.
 */
final class WordGramFilter extends TokenFilter {
    /** Stands at both edges of a word; no letter of any. */
    static final char EDGE = '_';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final int size;

    private State token = captureState();
    private String word = "";
    private int next;

    /** @param size of a piece in UTF-16 code units, 2 or more */
    WordGramFilter(TokenStream input, int size) {
        super(input);
        this.size = size;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next > 0 && next + size <= word.length()) {
            restoreState(token);
            position.setPositionIncrement(1);
        } else {
            if (!input.incrementToken()) {
                return false;
            }
            token = captureState();
            word = EDGE + term.toString() + EDGE;
            next = 0;
        }
        term.setEmpty().append(word, next, Math.min(next + size, word.length()));
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
