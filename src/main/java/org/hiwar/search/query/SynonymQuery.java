package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.TEXT;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.synonym.Synonyms.SynonymSpan;

/** Free words, some of which may be said otherwise. */
final class SynonymQuery {
    /**
     * What a turn is given for saying the words as they were asked for: more than any score that the words can make, so that no
     * synonym, however rare, outranks them.
     */
    private static final double OWN_WORDS = 1_000;

    private final WordsQuery wordsQuery;
    private final Synonyms synonyms;

    SynonymQuery(WordsQuery wordsQuery, Synonyms synonyms) {
        this.wordsQuery = wordsQuery;
        this.synonyms = synonyms;
    }

    /** Turns that say the words, or in their place a synonym. */
    Query of(String words) {
        List<SynonymSpan> places = synonyms.places(words);
        if (places.isEmpty()) {
            return wordsQuery.of(words);
        }
        List<Query> ways = new ArrayList<>(List.of(first(words), eitherWay(words, places)));
        if (!wordsQuery.isStrict()) {
            // Some of the words alone are no match that a synonym may not outrank.
            ways.add(wordsQuery.of(words));
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private Query first(String words) {
        Query own = wordsQuery.strict().of(words);
        return Query.of(q -> q.functionScore(
                f -> f.query(own).functions(g -> g.weight(OWN_WORDS)).boostMode(FunctionBoostMode.Sum)));
    }

    /** Each place said in one of its ways, and the words around them. */
    private Query eitherWay(String words, List<SynonymSpan> places) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        StringBuilder around = new StringBuilder();
        int from = 0;
        for (SynonymSpan place : places) {
            around.append(words, from, place.start()).append(' ');
            from = place.end();
            query.must(anyWay(words.substring(place.start(), place.end()), place.alternatives()));
        }
        String rest = around.append(words, from, words.length()).toString();
        if (!ContentWords.of(rest).isEmpty()) {
            query.must(wordsQuery.strict().of(rest.strip()));
        }
        return query.build()._toQuery();
    }

    private Query anyWay(String asked, List<String> alternatives) {
        List<Query> ways = Stream.concat(
                        Stream.of(wordsQuery.strict().of(asked)),
                        alternatives.stream().map(this::said))
                .toList();
        return Query.of(q -> q.disMax(d -> d.queries(ways)));
    }

    /** The words of a synonym in this order, in any of their forms. */
    private Query said(String term) {
        return Query.of(q -> q.multiMatch(m -> m.query(term)
                .fields(TEXT, wordsQuery.ranking().questionField(QUESTION_TEXT))
                .type(TextQueryType.Phrase)));
    }
}
