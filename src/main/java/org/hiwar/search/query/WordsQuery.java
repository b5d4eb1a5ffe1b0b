package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.QUESTION_TEXT;
import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_EXACT;
import static org.hiwar.index.TurnFields.TITLE;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

/** How free words find turns, and how they rank them: the weights of the fields, and how many of the words must be there. */
final class WordsQuery {
    private final Ranking ranking;
    private final String minimumShouldMatch;
    private final boolean marks;

    private WordsQuery(Ranking ranking, String minimumShouldMatch, boolean marks) {
        this.ranking = ranking;
        this.minimumShouldMatch = minimumShouldMatch;
        this.marks = marks;
    }

    /** Turns that have enough of the words. */
    static WordsQuery enough(Ranking ranking) {
        return new WordsQuery(ranking, ranking.enoughWords(), false);
    }

    /** Turns that have some of the words. */
    static WordsQuery few(Ranking ranking) {
        return new WordsQuery(ranking, ranking.fewWords(), false);
    }

    /** The same where enough of the words are asked for. */
    WordsQuery strict() {
        return new WordsQuery(ranking, ranking.enoughWords(), marks);
    }

    /** What is marked of the words: stop words rank, but only where nothing else was typed are they marked. */
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

    /** What is asked for as written. */
    String written(String words) {
        return marks ? ContentWords.orAll(words) : words;
    }

    /** Turns that say the words, best first. */
    Query of(String words) {
        return Query.of(q -> q.bool(b -> {
            b.must(anyForm(words)).filter(ofItsOwn(words));
            if (ranking.exact() > 0) {
                b.should(asWritten(words));
            }
            return isStrict() || ranking.enough() == 0 ? b : b.should(enoughOf(words));
        }));
    }

    /** Among turns with some of the words, those with enough of them. */
    private Query enoughOf(String words) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(stems(words, ranking.enoughWords())).boost(ranking.enough())));
    }

    /** The words in any of their forms, or, where all are stop words and nothing is left of them, as written. */
    private Query anyForm(String words) {
        Query stems = stems(words, minimumShouldMatch);
        return Query.of(q -> q.disMax(d -> d.queries(stems, allAsWritten(words)).tieBreaker(1.0)));
    }

    private Query allAsWritten(String words) {
        return Query.of(q -> q.match(m ->
                m.field(TEXT_EXACT).query(written(words)).operator(Operator.And).boost(ranking.exact())));
    }

    private Query stems(String words, String most) {
        return Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(TEXT, ranking.questionField(QUESTION_TEXT), ranking.titleField(TITLE))
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch(most)));
    }

    /** A word of the title stands over every turn of the interview: alone it makes none of them a hit. */
    private Query ofItsOwn(String words) {
        Query stems = Query.of(q -> q.multiMatch(m -> m.query(words).fields(TEXT, QUESTION_TEXT)));
        return Query.of(q -> q.bool(b -> b.should(stems, allAsWritten(words))));
    }

    private Query asWritten(String words) {
        return Query.of(
                q -> q.match(m -> m.field(TEXT_EXACT).query(written(words)).boost(ranking.exact())));
    }
}
