package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.hiwar.arabic.lists.StopWords;

/** {@code hiwar_stop}: removes stop words. It belongs before {@code hiwar_fold}. */
@NamedComponent("hiwar_stop")
public final class StopWordFilterFactory implements TokenFilterFactory {
    private final StopWords stopWords;

    @Inject
    public StopWordFilterFactory(StopWordSettings settings) {
        stopWords = settings.stopWords().isEmpty() ? InstalledLists.stopWords() : StopWords.of(settings.stopWords());
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StopWordFilter(input, stopWords);
    }
}
