package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.hiwar.arabic.lists.CompoundNames;
import org.jspecify.annotations.Nullable;

/** Joins the two words of a folded name to one token; {@link CompoundNames} has the rules. */
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
