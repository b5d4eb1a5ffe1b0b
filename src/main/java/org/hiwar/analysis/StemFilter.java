package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.hiwar.arabic.stem.GuardedStemmer;

/** Stems each folded token, guarded by the word lists. Keywords stay as they are, and all tokens keep their offsets. */
final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final GuardedStemmer stemmer;

    StemFilter(TokenStream input, GuardedStemmer stemmer) {
        super(input);
        this.stemmer = stemmer;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            String stem = stemmer.stem(term.toString(), flags.getFlags());
            term.setEmpty().append(stem);
        }
        return true;
    }
}
