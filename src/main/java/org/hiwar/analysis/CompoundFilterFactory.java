package org.hiwar.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.hiwar.arabic.lists.CompoundNames;

/** {@code hiwar_compounds}: names glued or apart as one; put it after {@code hiwar_fold}. */
@NamedComponent("hiwar_compounds")
public final class CompoundFilterFactory implements TokenFilterFactory {
    private final CompoundNames names = new CompoundNames(InstalledLists.vocabulary());

    @Override
    public TokenStream create(TokenStream input) {
        return new CompoundJoinFilter(new CompoundSplitFilter(input, names));
    }
}
