package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.hiwar.arabic.lists.CompoundNames;
import org.jspecify.annotations.Nullable;

/** Writes folded names of two words as one, where {@link CompoundNames} says so. */
final class CompoundJoinFilter extends JoiningFilter {
    CompoundJoinFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean begins(String term) {
        return CompoundNames.begins(term);
    }

    @Override
    @Nullable String join(String joined, int tokens, String next) {
        return tokens == 1 ? CompoundNames.join(joined, next) : null;
    }
}
