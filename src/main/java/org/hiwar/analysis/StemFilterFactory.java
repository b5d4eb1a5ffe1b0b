package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.hiwar.arabic.GuardedStemmer;
import org.hiwar.arabic.Vocabulary;

/** {@code hiwar_stem}: clitics, broken plurals and endings; put it after {@code hiwar_fold}. */
@NamedComponent("hiwar_stem")
public final class StemFilterFactory implements TokenFilterFactory {
    private final GuardedStemmer stemmer = new GuardedStemmer(Vocabulary.standard());

    @Override
    public TokenStream create(TokenStream input) {
        return new StemFilter(input, stemmer);
    }
}
