package org.hiwar.search;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/** The query that finds and ranks turns: one method a clause. */
final class TurnQuery {
    /** A phrase of the question counts less than one of the turn itself. */
    private static final String QUESTION_WEIGHT = "^0.4";

    private TurnQuery() {}

    static Query of(QueryText text) {
        if (text.isBlank()) {
            return turnsOnly();
        }
        BoolQuery.Builder query = new BoolQuery.Builder();
        if (!text.words().isBlank()) {
            query.must(WordsQuery.of(text.words()));
        }
        text.phrases().forEach(phrase -> query.must(phrase(phrase)));
        text.excludedWords().forEach(word -> query.mustNot(excluded(word)));
        text.excludedPhrases().forEach(phrase -> query.mustNot(phrase(phrase)));
        return query.build()._toQuery();
    }

    /** Everything but the headers. */
    private static Query turnsOnly() {
        return Query.of(q -> q.range(r -> r.number(n -> n.field(ORDINAL).gt(0.0))));
    }

    /** A phrase, its words as written and in this order, in the turn or in the question it answers. */
    private static Query phrase(String phrase) {
        return Query.of(q -> q.multiMatch(m -> m.query(phrase)
                .fields(TEXT_EXACT, QUESTION_TEXT_EXACT + QUESTION_WEIGHT)
                .type(TextQueryType.Phrase)));
    }

    private static Query excluded(String word) {
        return Query.of(q -> q.multiMatch(m -> m.query(word).fields(TEXT, QUESTION_TEXT)));
    }
}
