package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.index.Analyzers;

/** Finds words that begin with a typed prefix. */
final class PrefixQuery {
    private PrefixQuery() {}

    /** Words that begin with the prefix as printed. */
    static Query printed(String start, String exact) {
        return beginning(start, exact);
    }

    /**
     * Words that begin with the prefix as printed, or without the letters joined before them. The article needs a query of its
     * own: if the stem is another word, such as the singular of a plural, it does not show what stands behind the article.
     */
    static Query anyForm(String start, String stem, String exact) {
        Query beginning = beginning(start, exact, stem);
        String folded = Folding.fold(start);
        return folded.startsWith(DefiniteArticle.PLAIN) || folded.length() > LuceneRegexp.LONGEST_WORD
                ? beginning
                : Query.of(q -> q.disMax(d -> d.queries(beginning, behindTheArticle(folded, exact))));
    }

    private static Query behindTheArticle(String folded, String exact) {
        String pattern = DefiniteArticle.WRITTEN + LuceneRegexp.literal(folded) + ".*";
        return Query.of(q -> q.regexp(r -> r.field(exact).value(pattern)));
    }

    /** The prefix is analysed without stemming, since a stemmer would take letters off it. */
    private static Query beginning(String start, String... fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(start)
                .fields(List.of(fields))
                .type(TextQueryType.BoolPrefix)
                .analyzer(Analyzers.EXACT)));
    }
}
