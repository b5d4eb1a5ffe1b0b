package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.TEXT;
import static org.hiwar.index.TurnFields.TEXT_GRAMS;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Rescore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What ranks again the turns that the words rank first: evidence that costs too much to ask of every turn that has one of the
 * words.
 */
final class Rescoring {
    /** Pairs beyond these are left out: a long question has its say by its words. */
    private static final int MAX_PAIRS = 24;
    /** Words that may stand between or change places. */
    private static final int SLOP = 1;

    private final Ranking ranking;

    Rescoring(Ranking ranking) {
        this.ranking = ranking;
    }

    /** Adds to the scores of the first turns; empty where there is nothing to add. */
    Optional<Rescore> of(List<String> freeWords) {
        String words = String.join(" ", freeWords).strip();
        boolean silent = ranking.window() == 0 || ranking.grams() + ranking.pairs() == 0;
        if (silent || words.isEmpty()) {
            return Optional.empty();
        }
        BoolQuery.Builder query = new BoolQuery.Builder();
        if (ranking.grams() > 0) {
            query.should(s -> s.match(m -> m.field(TEXT_GRAMS).query(words).boost(ranking.grams())));
        }
        if (ranking.pairs() > 0) {
            pairs(words).forEach(pair -> query.should(sideBySide(pair)));
        }
        Query more = query.build()._toQuery();
        return Optional.of(Rescore.of(r -> r.windowSize(ranking.window())
                .query(q -> q.query(more).queryWeight(1.0).rescoreQueryWeight(1.0))));
    }

    private Query sideBySide(String pair) {
        return Query.of(
                q -> q.matchPhrase(m -> m.field(TEXT).query(pair).slop(SLOP).boost(ranking.pairs())));
    }

    /** Each word that says something with the next such word. */
    static List<String> pairs(String words) {
        List<String> pairs = new ArrayList<>();
        String last = "";
        for (String word : ContentWords.of(words)) {
            if (!last.isEmpty() && pairs.size() < MAX_PAIRS) {
                pairs.add(last + " " + word);
            }
            last = word;
        }
        return pairs;
    }
}
