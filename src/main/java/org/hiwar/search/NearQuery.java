package org.hiwar.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.hiwar.search.syntax.Clause;

/** Words and phrases within one window of a field. */
final class NearQuery {
    private NearQuery() {}

    static Query of(Clause.Near near, String field) {
        List<Intervals> operands =
                near.operands().stream().map(NearQuery::operand).toList();
        return Query.of(q -> q.intervals(i ->
                i.field(field).allOf(a -> a.intervals(operands).ordered(false).maxGaps(near.gap()))));
    }

    private static Intervals operand(Clause operand) {
        String text = operand instanceof Clause.Phrase phrase ? phrase.text() : ((Clause.Words) operand).text();
        return Intervals.of(i -> i.match(m -> m.query(text).ordered(true).maxGaps(0)));
    }
}
