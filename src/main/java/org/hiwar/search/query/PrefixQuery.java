package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.index.Analyzers;

/** Words of a text that begin as somebody typed. */
final class PrefixQuery {
    private PrefixQuery() {}

    /** Words that begin so as printed. */
    static Query printed(String start, String exact) {
        return begun(start, exact);
    }

    /**
     * Words that begin so as printed, or without what is joined before them. The article is asked for by itself: stems do not
     * tell of it where they are other words, as singulars are.
     */
    static Query anyForm(String start, String stem, String exact) {
        Query begun = begun(start, exact, stem);
        String folded = Folding.fold(start);
        return folded.startsWith(DefiniteArticle.PLAIN) || folded.length() > LuceneRegexp.LONGEST_WORD
                ? begun
                : Query.of(q -> q.disMax(d -> d.queries(begun, behindTheArticle(folded, exact))));
    }

    private static Query behindTheArticle(String folded, String exact) {
        String pattern = DefiniteArticle.WRITTEN + LuceneRegexp.literal(folded) + ".*";
        return Query.of(q -> q.regexp(r -> r.field(exact).value(pattern)));
    }

    /** The exact analyzer, for that of {@code stem} would take an ending off what was typed. */
    private static Query begun(String start, String... fields) {
        return Query.of(q -> q.multiMatch(m -> m.query(start)
                .fields(List.of(fields))
                .type(TextQueryType.BoolPrefix)
                .analyzer(Analyzers.EXACT)));
    }
}
