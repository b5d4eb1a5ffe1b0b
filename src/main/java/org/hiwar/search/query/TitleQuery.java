package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.TITLE;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.hiwar.search.Depth;
import org.hiwar.search.syntax.Clause;

/** Finds turns by the title of their interview. */
final class TitleQuery {
    private TitleQuery() {}

    /**
     * The query for the content of a title clause. Titles are not indexed as printed, so {@link Depth#EXACT} compares forms here.
     *
     * @param content words, a phrase or a prefix
     */
    static Query of(Clause content, Depth depth) {
        boolean stems = depth == Depth.FULL || depth == Depth.STEM;
        if (content instanceof Clause.Phrase phrase) {
            return Query.of(q -> q.matchPhrase(m -> m.field(TITLE_EXACT).query(phrase.text())));
        }
        if (content instanceof Clause.Prefix prefix) {
            return stems
                    ? PrefixQuery.anyForm(prefix.start(), TITLE, TITLE_EXACT)
                    : PrefixQuery.printed(prefix.start(), TITLE_EXACT);
        }
        String words = ((Clause.FreeText) content).text();
        List<String> fields = stems ? List.of(TITLE, TITLE_EXACT) : List.of(TITLE_EXACT);
        return Query.of(q -> q.multiMatch(m -> m.query(words).fields(fields).operator(Operator.And)));
    }
}
