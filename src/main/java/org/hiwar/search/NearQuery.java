package org.hiwar.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.hiwar.search.syntax.Clause;

/** Words and phrases within one window of a text. The places of words are the same in all fields made from it. */
final class NearQuery {
    private NearQuery() {}

    /** Words as the field has them, phrases as {@code exact} has them. */
    static Query of(Clause.Near near, String field, String exact) {
        List<Intervals> operands = near.operands().stream()
                .map(operand -> operand instanceof Clause.Phrase phrase
                        ? side(phrase.text(), exact)
                        : side(((Clause.Words) operand).text(), field))
                .toList();
        return Query.of(q -> q.intervals(i ->
                i.field(field).allOf(a -> a.intervals(operands).ordered(false).maxGaps(near.gap()))));
    }

    private static Intervals side(String text, String field) {
        return Intervals.of(
                i -> i.match(m -> m.query(text).ordered(true).maxGaps(0).useField(field)));
    }
}
