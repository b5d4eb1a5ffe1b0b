package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Function;
import org.hiwar.search.Depth;
import org.hiwar.search.syntax.Clause;

/** Words and phrases within one window of a text. Of its fields only numbers and names of two words may count places otherwise. */
final class NearQuery {
    private NearQuery() {}

    static Query of(Clause.Near near, TextField text, Depth depth, SpelledQuery spelled) {
        Query asWritten = window(near, text.exact(), side -> side(side, text.exact(), text.exact()));
        return switch (depth) {
            case FULL, STEM -> {
                Query stems = window(near, text.stem(), side -> side(side, text.stem(), text.exact()));
                yield Query.of(q -> q.disMax(d -> d.queries(stems, asWritten)));
            }
            case FORM -> asWritten;
            case EXACT -> window(near, text.spelled(), side -> spelled.side(typed(side)));
        };
    }

    private static Query window(Clause.Near near, String field, Function<Clause, Intervals> side) {
        List<Intervals> sides = near.operands().stream().map(side).toList();
        return Query.of(q -> q.intervals(
                i -> i.field(field).allOf(a -> a.intervals(sides).ordered(false).maxGaps(near.gap()))));
    }

    /** A word as one field has it, a phrase as another. */
    private static Intervals side(Clause operand, String ofWords, String ofPhrases) {
        String field = operand instanceof Clause.Phrase ? ofPhrases : ofWords;
        return Intervals.of(i ->
                i.match(m -> m.query(typed(operand)).ordered(true).maxGaps(0).useField(field)));
    }

    private static String typed(Clause operand) {
        return operand instanceof Clause.Phrase phrase ? phrase.text() : ((Clause.FreeText) operand).text();
    }
}
