package org.hiwar.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hiwar.arabic.lists.StopWords;

/** Removes stop words. The tokens must not be folded yet. Each removed word leaves a gap, so that phrases stay right. */
final class StopWordFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final StopWords stopWords;

    StopWordFilter(TokenStream input, StopWords stopWords) {
        super(input);
        this.stopWords = stopWords;
    }

    @Override
    protected boolean accept() {
        return !stopWords.contains(term);
    }
}
