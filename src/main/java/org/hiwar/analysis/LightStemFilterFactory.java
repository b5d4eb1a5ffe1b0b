package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_light_stem}: stems by the rules of light10. It belongs after {@code hiwar_fold}. */
@NamedComponent("hiwar_light_stem")
public final class LightStemFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new LightStemFilter(input);
    }
}
