package org.hiwar.analysis.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_lucene_arabic_stem}: Lucene's {@code arabic_stem}. */
@NamedComponent("hiwar_lucene_arabic_stem")
public final class LuceneStemFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new ArabicStemFilter(input);
    }
}
