package org.hiwar.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Function;
import org.hiwar.search.Depth;
import org.hiwar.search.syntax.Clause;

/**
 * Finds words and phrases that stand near each other in one text. Its fields count positions alike, except that analysis may
 * write a number or a name of two words as one token.
 */
final class NearQuery {
    private NearQuery() {}

    static Query of(Clause.Near near, TextField text, Depth depth, SpelledQuery spelled) {
        Query forms = window(near, text.exact(), operand -> interval(operand, text.exact(), text.exact()));
        return switch (depth) {
            case FULL, STEM -> {
                Query stems = window(near, text.stem(), operand -> interval(operand, text.stem(), text.exact()));
                yield Query.of(q -> q.disMax(d -> d.queries(stems, forms)));
            }
            case FORM -> forms;
            case EXACT -> window(near, text.spelled(), operand -> spelled.interval(text(operand)));
        };
    }

    private static Query window(Clause.Near near, String field, Function<Clause, Intervals> interval) {
        List<Intervals> operands = near.operands().stream().map(interval).toList();
        return Query.of(q -> q.intervals(i ->
                i.field(field).allOf(a -> a.intervals(operands).ordered(false).maxGaps(near.gap()))));
    }

    /** The interval of one operand: a word is looked up in one field, a phrase in another. */
    private static Intervals interval(Clause operand, String wordField, String phraseField) {
        String field = operand instanceof Clause.Phrase ? phraseField : wordField;
        return Intervals.of(i ->
                i.match(m -> m.query(text(operand)).ordered(true).maxGaps(0).useField(field)));
    }

    private static String text(Clause operand) {
        return operand instanceof Clause.Phrase phrase ? phrase.text() : ((Clause.FreeText) operand).text();
    }
}
