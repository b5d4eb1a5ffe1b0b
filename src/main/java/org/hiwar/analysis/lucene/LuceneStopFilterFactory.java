package org.hiwar.analysis.lucene;

import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_lucene_arabic_stop}: Lucene's stop filter with the stop words of its {@code ArabicAnalyzer}. */
@NamedComponent("hiwar_lucene_arabic_stop")
public final class LuceneStopFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new StopFilter(input, ArabicAnalyzer.getDefaultStopSet());
    }
}
