package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_acronyms}: acronyms as one token. It belongs after {@code hiwar_words} and before {@code hiwar_stop}. */
@NamedComponent("hiwar_acronyms")
public final class AcronymFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new AcronymFilter(input);
    }
}
