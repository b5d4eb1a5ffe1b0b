package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/** Finds and ranks turns by free words. */
final class WordsQuery {
    private final Ranking ranking;
    private final String minimumShouldMatch;
    private final boolean marks;

    private WordsQuery(Ranking ranking, String minimumShouldMatch, boolean marks) {
        this.ranking = ranking;
        this.minimumShouldMatch = minimumShouldMatch;
        this.marks = marks;
    }

    /** Finds turns that have enough of the words. */
    static WordsQuery enough(Ranking ranking) {
        return new WordsQuery(ranking, ranking.enoughWords(), false);
    }

    /** Finds turns that have some of the words. */
    static WordsQuery few(Ranking ranking) {
        return new WordsQuery(ranking, ranking.fewWords(), false);
    }

    /** The same query, but a turn needs enough of the words. */
    WordsQuery strict() {
        return new WordsQuery(ranking, ranking.enoughWords(), marks);
    }

    /** Finds the words to be marked. Stop words count in ranking, but they are marked only if nothing else was typed. */
    static WordsQuery marks(Ranking ranking) {
        return new WordsQuery(ranking, ranking.fewWords(), true);
    }

    Ranking ranking() {
        return ranking;
    }

    boolean isStrict() {
        return minimumShouldMatch.equals(ranking.enoughWords());
    }

    /** How many of the words a turn must have. */
    String minimumShouldMatch() {
        return minimumShouldMatch;
    }

    /** The words that are matched in their typed form. */
    String formsToMatch(String words) {
        return marks ? ContentWords.orAll(words) : words;
    }

    /** Turns that have the words, the best ones first. */
    Query of(String words) {
        return Query.of(q -> q.bool(b -> {
            b.must(anyForm(words)).filter(inTurnOrQuestion(words));
            if (ranking.exact() > 0) {
                b.should(typedForms(words));
            }
            return isStrict() || ranking.enough() == 0 ? b : b.should(bonusForEnough(words));
        }));
    }

    /** The bonus of turns that have enough of the words, among turns that have some of them. */
    private Query bonusForEnough(String words) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(stems(words, ranking.enoughWords())).boost(ranking.enough())));
    }

    /** The words in any form or, since stop words have no stems, all words in their typed form. */
    private Query anyForm(String words) {
        Query stems = stems(words, minimumShouldMatch);
        return Query.of(
                q -> q.disMax(d -> d.queries(stems, allTypedForms(words)).tieBreaker(1.0)));
    }

    private Query allTypedForms(String words) {
        return Query.of(q -> q.match(m -> m.field(TEXT_EXACT)
                .query(formsToMatch(words))
                .operator(Operator.And)
                .boost(ranking.exact())));
    }

    private Query stems(String words, String minimum) {
        return Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(TEXT, ranking.questionField(QUESTION_TEXT), ranking.titleField(TITLE))
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch(minimum)));
    }

    /**
     * A hit needs a word in the turn or in its question. The title belongs to every turn of an interview, so it alone makes no
     * hit.
     */
    private Query inTurnOrQuestion(String words) {
        Query stems = Query.of(q -> q.multiMatch(m -> m.query(words).fields(TEXT, QUESTION_TEXT)));
        return Query.of(q -> q.bool(b -> b.should(stems, allTypedForms(words))));
    }

    private Query typedForms(String words) {
        return Query.of(
                q -> q.match(m -> m.field(TEXT_EXACT).query(formsToMatch(words)).boost(ranking.exact())));
    }
}
