package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts each token, with an edge mark before its first and behind its last letter, into all its n-grams of one length. A
 * token that is not longer than one n-gram stays whole. Each n-gram takes a position of its own, so that the field length
 * counts n-grams, and keeps the offsets of the word.
 */
final class WordGramFilter extends TokenFilter {
    /** Marks both edges of a word; no word has this character. */
    static final char EDGE = '_';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final int size;

    private State token = captureState();
    private String word = "";
    private int next;

    /** @param size the length of an n-gram in UTF-16 code units, at least 2 */
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
