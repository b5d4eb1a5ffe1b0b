package org.hiwar.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.PrintedTraits;

/**
 * Folds each token. Folding removes the {@link PrintedTraits} of a word, so the flags of the token keep them for the filter
 * {@code hiwar_stem}. A token that folds to nothing, such as a stray tatweel, is removed without leaving a gap.
 */
final class FoldFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    FoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int gap = 0;
        while (input.incrementToken()) {
            flags.setFlags(PrintedTraits.of(term));
            String folded = Folding.fold(term);
            term.setEmpty().append(folded);
            if (!term.isEmpty()) {
                position.setPositionIncrement(position.getPositionIncrement() + gap);
                return true;
            }
            gap += Math.max(0, position.getPositionIncrement() - 1);
        }
        return false;
    }
}
