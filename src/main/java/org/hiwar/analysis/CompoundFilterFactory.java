package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.hiwar.arabic.lists.CompoundNames;

/**
 * {@code hiwar_compounds}: one form for names that are written as one word or as two. It belongs after {@code hiwar_fold}.
 */
@NamedComponent("hiwar_compounds")
public final class CompoundFilterFactory implements TokenFilterFactory {
    private final CompoundNames names = new CompoundNames(InstalledLists.analysisLists());

    @Override
    public TokenStream create(TokenStream input) {
        return new CompoundJoinFilter(new CompoundSplitFilter(input, names));
    }
}
