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

/** Finds turns by free words or by synonyms of them. */
final class SynonymQuery {
    /**
     * The bonus of a turn that has the typed words themselves. It is higher than any score of words, so that no synonym, however
     * rare, outranks them.
     */
    private static final double TYPED_WORDS_BONUS = 1_000;

    private final WordsQuery wordsQuery;
    private final Synonyms synonyms;

    SynonymQuery(WordsQuery wordsQuery, Synonyms synonyms) {
        this.wordsQuery = wordsQuery;
        this.synonyms = synonyms;
    }

    /** Turns that have the words or synonyms in their place. */
    Query of(String words) {
        List<SynonymSpan> spans = synonyms.spans(words);
        if (spans.isEmpty()) {
            return wordsQuery.of(words);
        }
        List<Query> queries = new ArrayList<>(List.of(typedWords(words), wordsOrSynonyms(words, spans)));
        if (!wordsQuery.isStrict()) {
            // These get no bonus: a turn with all words or their synonyms may outrank one with some of the words.
            queries.add(wordsQuery.of(words));
        }
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    private Query typedWords(String words) {
        Query typed = wordsQuery.strict().of(words);
        return Query.of(q -> q.functionScore(
                f -> f.query(typed).functions(g -> g.weight(TYPED_WORDS_BONUS)).boostMode(FunctionBoostMode.Sum)));
    }

    /** In each span the typed words or a synonym, and the words around the spans. */
    private Query wordsOrSynonyms(String words, List<SynonymSpan> spans) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        StringBuilder around = new StringBuilder();
        int from = 0;
        for (SynonymSpan span : spans) {
            around.append(words, from, span.start()).append(' ');
            from = span.end();
            query.must(spanOrSynonym(words.substring(span.start(), span.end()), span.alternatives()));
        }
        String rest = around.append(words, from, words.length()).toString();
        if (!ContentWords.of(rest).isEmpty()) {
            query.must(wordsQuery.strict().of(rest.strip()));
        }
        return query.build()._toQuery();
    }

    private Query spanOrSynonym(String typed, List<String> alternatives) {
        List<Query> queries = Stream.concat(
                        Stream.of(wordsQuery.strict().of(typed)),
                        alternatives.stream().map(this::synonym))
                .toList();
        return Query.of(q -> q.disMax(d -> d.queries(queries)));
    }

    /** The words of a synonym in their order, in any of their forms. */
    private Query synonym(String term) {
        return Query.of(q -> q.multiMatch(m -> m.query(term)
                .fields(TEXT, wordsQuery.ranking().questionField(QUESTION_TEXT))
                .type(TextQueryType.Phrase)));
    }
}
