package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.hiwar.arabic.Acronyms;
import org.jspecify.annotations.Nullable;

/** Makes acronyms whole; see {@link Acronyms}. */
final class AcronymFilter extends JoiningFilter {
    AcronymFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean begins(String term) {
        return Acronyms.isLetter(term);
    }

    @Override
    @Nullable String join(String joined, int tokens, String next) {
        return Acronyms.isLetter(next) ? joined + next : null;
    }

    @Override
    String alone(String term) {
        return Acronyms.withoutStops(term);
    }
}
