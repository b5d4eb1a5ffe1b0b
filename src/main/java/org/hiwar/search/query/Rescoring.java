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
 * Ranks the best turns again by pieces of words and by pairs of neighbouring words. These cost too much to be looked for in every
 * turn that has one of the words.
 */
final class Rescoring {
    /** The most pairs of a query. Each costs a phrase query, and a long question is found well enough by its words. */
    private static final int MAX_PAIRS = 24;
    /** One other word may stand between the two words of a pair. Their order is kept: swapping two words takes a slop of 2. */
    private static final int SLOP = 1;

    private final Ranking ranking;

    Rescoring(Ranking ranking) {
        this.ranking = ranking;
    }

    /** The second ranking for these words; empty if the ranking has none or there are no words. */
    Optional<Rescore> of(List<String> freeWords) {
        String words = String.join(" ", freeWords).strip();
        boolean off = ranking.window() == 0 || ranking.grams() + ranking.pairs() == 0;
        if (off || words.isEmpty()) {
            return Optional.empty();
        }
        BoolQuery.Builder query = new BoolQuery.Builder();
        if (ranking.grams() > 0) {
            query.should(s -> s.match(m -> m.field(TEXT_GRAMS).query(words).boost(ranking.grams())));
        }
        if (ranking.pairs() > 0) {
            pairs(words).forEach(pair -> query.should(sideBySide(pair)));
        }
        Query extra = query.build()._toQuery();
        return Optional.of(Rescore.of(r -> r.windowSize(ranking.window())
                .query(q -> q.query(extra).queryWeight(1.0).rescoreQueryWeight(1.0))));
    }

    private Query sideBySide(String pair) {
        return Query.of(
                q -> q.matchPhrase(m -> m.field(TEXT).query(pair).slop(SLOP).boost(ranking.pairs())));
    }

    /** Pairs of neighbouring words. Stop words are left out first, so a pair may reach over them. */
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
