package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.hiwar.arabic.NumberWords;
import org.jspecify.annotations.Nullable;

/** Writes folded number words in digits; {@link NumberWords} has the rules. */
final class NumberWordFilter extends JoiningFilter {
    NumberWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean begins(String term) {
        return NumberWords.begins(term);
    }

    @Override
    @Nullable String join(String joined, int tokens, String next) {
        return tokens == 1 ? NumberWords.join(joined, next) : null;
    }

    @Override
    String alone(String term) {
        return NumberWords.digits(term);
    }
}
