package org.hiwar.search;

import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/** The query that finds and ranks turns: one method a clause. */
final class TurnQuery {
    /** Up to two words must all be there; of more, most: a question typed whole still finds its answer. */
    private static final String MINIMUM_SHOULD_MATCH = "2<-1 4<50%";
    /** What stands in the turn itself counts most, then the question it answers, then the title above it. */
    private static final String QUESTION_WEIGHT = "^0.4";

    private static final String TITLE_WEIGHT = "^0.3";
    /** The word as written beats its other forms. */
    private static final float EXACT_BOOST = 0.4f;

    private TurnQuery() {}

    static Query of(QueryText text) {
        if (text.isBlank()) {
            return turnsOnly();
        }
        BoolQuery.Builder query = new BoolQuery.Builder();
        if (!text.words().isBlank()) {
            query.must(anyForm(text.words())).should(asWritten(text.words()));
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

    /** The words in any of their forms, or, where all are stop words and nothing is left of them, as written. */
    private static Query anyForm(String words) {
        Query stems = Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(TEXT, QUESTION_TEXT + QUESTION_WEIGHT, TITLE + TITLE_WEIGHT)
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch(MINIMUM_SHOULD_MATCH)));
        Query allAsWritten = Query.of(q -> q.match(
                m -> m.field(TEXT_EXACT).query(words).operator(Operator.And).boost(EXACT_BOOST)));
        return Query.of(q -> q.disMax(d -> d.queries(stems, allAsWritten).tieBreaker(1.0)));
    }

    private static Query asWritten(String words) {
        return Query.of(q -> q.match(m -> m.field(TEXT_EXACT).query(words).boost(EXACT_BOOST)));
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
