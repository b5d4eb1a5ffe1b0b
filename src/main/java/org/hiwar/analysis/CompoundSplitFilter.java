package org.hiwar.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.hiwar.arabic.lists.CompoundNames;
import org.jspecify.annotations.Nullable;

/**
 * Splits a folded name that is written as one word into its two words; {@link CompoundNames} has the rules. The second word
 * takes the next position. Both keep the offsets of the whole name, so that a match of either highlights the whole name.
 */
final class CompoundSplitFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final CompoundNames names;

    private @Nullable String second;
    private @Nullable State token;

    CompoundSplitFilter(TokenStream input, CompoundNames names) {
        super(input);
        this.names = names;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (second != null && token != null) {
            restoreState(token);
            term.setEmpty().append(second);
            position.setPositionIncrement(1);
            second = null;
            token = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        List<String> words = names.split(term.toString());
        if (words.size() == 2) {
            term.setEmpty().append(words.get(0));
            second = words.get(1);
            token = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        second = null;
        token = null;
    }
}
