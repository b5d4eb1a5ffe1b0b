package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code hiwar_grams}: n-grams of words, some of which all forms of a word share. It belongs after {@code hiwar_fold}. */
@NamedComponent(WordGramFilterFactory.NAME)
public final class WordGramFilterFactory implements TokenFilterFactory {
    static final String NAME = "hiwar_grams";
    private static final int MIN_SIZE = 2;
    private static final int MAX_SIZE = 10;

    private final int size;

    /** @throws IllegalArgumentException if the size is less than 2 or more than 10 */
    @Inject
    public WordGramFilterFactory(WordGramSettings settings) {
        size = settings.size();
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new IllegalArgumentException(NAME + ": size is " + MIN_SIZE + " to " + MAX_SIZE + ", not " + size);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new WordGramFilter(input, size);
    }
}
