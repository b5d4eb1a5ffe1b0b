package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.hiwar.arabic.Acronyms;
import org.jspecify.annotations.Nullable;

/** Joins the letters of acronyms to one token; {@link Acronyms} has the rules. */
final class AcronymFilter extends JoiningFilter {
    AcronymFilter(TokenStream input) {
        super(input);
    }

    @Override
    boolean begins(String term) {
        return Acronyms.isSingleLetter(term);
    }

    @Override
    @Nullable String join(String joined, int tokens, String next) {
        return Acronyms.isSingleLetter(next) ? joined + next : null;
    }

    @Override
    String alone(String term) {
        return Acronyms.withoutFullStops(term);
    }
}
