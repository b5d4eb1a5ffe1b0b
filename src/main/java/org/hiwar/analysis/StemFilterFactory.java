package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.hiwar.arabic.stem.GuardedStemmer;
import org.hiwar.arabic.stem.StemRules;

/** {@code hiwar_stem}: stems without clitics, broken plurals and endings. It belongs after {@code hiwar_fold}. */
@NamedComponent("hiwar_stem")
public final class StemFilterFactory implements TokenFilterFactory {
    private final GuardedStemmer stemmer;

    @Inject
    public StemFilterFactory(StemSettings settings) {
        StemRules rules = new StemRules(settings.clitics(), settings.plurals(), settings.endings());
        stemmer = new GuardedStemmer(InstalledLists.analysisLists(), rules);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StemFilter(input, stemmer);
    }
}
