package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_words}: words as printed. It belongs first, behind the standard tokenizer. */
@NamedComponent("hiwar_words")
public final class PrintedWordFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new PrintedWordFilter(input);
    }
}
