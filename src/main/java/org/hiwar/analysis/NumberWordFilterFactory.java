package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_numbers}: number words in digits. It belongs after {@code hiwar_fold} and before {@code hiwar_stem}. */
@NamedComponent("hiwar_numbers")
public final class NumberWordFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new NumberWordFilter(input);
    }
}
