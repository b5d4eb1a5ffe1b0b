package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.QUESTION_TEXT_EXACT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;
import static org.hiwar.index.TurnFields.TITLE_EXACT;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import org.hiwar.arabic.PrintedWords;
import org.hiwar.search.Depth;

/** Finds turns by free words if the reader has chosen a depth or a scope. */
final class WordsAtDepth {
    /** The share of its score that the worse of two matches adds to the better one. */
    private static final double TIE_BREAKER = 0.4;

    private final SpelledQuery spelled;
    private final WordsQuery free;
    private final Ranking ranking;

    /** @param free the query for free words at the full depth */
    WordsAtDepth(SpelledQuery spelled, WordsQuery free) {
        this.spelled = spelled;
        this.free = free;
        this.ranking = free.ranking();
    }

    /** All words, spread over the turn, its question and the title; at least one stands in the turn or the question. */
    Query anywhere(String words, Depth depth) {
        return switch (depth) {
            case FULL, STEM ->
                either(across(words, TEXT, QUESTION_TEXT, TITLE), anywhere(free.formsToMatch(words), Depth.FORM));
            case FORM -> across(words, TEXT_EXACT, QUESTION_TEXT_EXACT, TITLE_EXACT);
            case EXACT -> spelledAnywhere(words);
        };
    }

    /** All words in one text; at the full depth most of them. */
    Query within(String words, TextField field, Depth depth) {
        return switch (depth) {
            case FULL -> either(most(words, field.stem()), every(free.formsToMatch(words), field.exact()));
            case STEM -> either(every(words, field.stem()), every(free.formsToMatch(words), field.exact()));
            case FORM -> every(words, field.exact());
            case EXACT ->
                Query.of(q -> q.bool(b -> {
                    PrintedWords.of(words).forEach(word -> b.filter(spelled.word(word, field.spelled())));
                    return b.must(every(words, field.exact()));
                }));
        };
    }

    private Query across(String words, String text, String question, String title) {
        Query all = Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(text, ranking.questionField(question), ranking.titleField(title))
                .type(TextQueryType.CrossFields)
                .operator(Operator.And)));
        Query inTurnOrQuestion = Query.of(
                q -> q.multiMatch(m -> m.query(ContentWords.orAll(words)).fields(text, question)));
        return Query.of(q -> q.bool(b -> b.must(all).filter(inTurnOrQuestion)));
    }

    private Query spelledAnywhere(String words) {
        return Query.of(q -> q.bool(b -> {
            for (String word : PrintedWords.of(words)) {
                b.filter(f -> f.bool(either -> either.should(
                        spelled.word(word, TextField.OWN.spelled()),
                        spelled.word(word, TextField.QUESTION.spelled()))));
            }
            return b.must(anywhere(words, Depth.FORM));
        }));
    }

    private static Query every(String words, String field) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).operator(Operator.And)));
    }

    private Query most(String words, String field) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).minimumShouldMatch(free.minimumShouldMatch())));
    }

    /**
     * Matches by stems or by typed forms. If all words are stop words, only the second can match, since stop words have no
     * stems.
     */
    private static Query either(Query stems, Query forms) {
        return Query.of(q -> q.disMax(d -> d.queries(List.of(stems, forms)).tieBreaker(TIE_BREAKER)));
    }
}
