package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_grams}: pieces of words, which forms of one word share; put it after {@code hiwar_fold}. */
@NamedComponent("hiwar_grams")
public final class WordGramFilterFactory implements TokenFilterFactory {
    private final int size;

    /** @throws IllegalArgumentException where the pieces would be shorter than 2 or longer than 10 */
    @Inject
    public WordGramFilterFactory(WordGramSettings settings) {
        size = settings.size();
        if (size < 2 || size > 10) {
            throw new IllegalArgumentException("hiwar_grams: size is 2 to 10, not " + size);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new WordGramFilter(input, size);
    }
}
