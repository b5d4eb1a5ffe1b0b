package org.hiwar.search;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/** How free words find and rank turns: the weights of the fields, and how many of the words must be there. */
final class WordsQuery {
    /** Up to two words must all be there; of more, most: a question typed whole still finds its answer. */
    static final String MINIMUM_SHOULD_MATCH = "2<-1 4<50%";
    /** What stands in the turn itself counts most, then the question it answers, then the title above it. */
    private static final String QUESTION_WEIGHT = "^0.4";

    private static final String TITLE_WEIGHT = "^0.3";
    /** The word as written beats its other forms. */
    private static final float EXACT_BOOST = 0.4f;

    private WordsQuery() {}

    /** Turns that say the words, best first. */
    static Query of(String words) {
        return Query.of(
                q -> q.bool(b -> b.must(anyForm(words)).filter(ofItsOwn(words)).should(asWritten(words))));
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

    /** A word of the title stands over every turn of the interview: alone it makes none of them a hit. */
    private static Query ofItsOwn(String words) {
        return Query.of(q -> q.multiMatch(
                m -> m.query(words).fields(TEXT, QUESTION_TEXT, TEXT_EXACT).type(TextQueryType.MostFields)));
    }

    private static Query asWritten(String words) {
        return Query.of(q -> q.match(m -> m.field(TEXT_EXACT).query(words).boost(EXACT_BOOST)));
    }
}
