package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.Objects;
import org.hiwar.index.TurnDocument;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.answer.SearchAnswer;
import org.hiwar.search.elastic.SearchBatch.Pending;
import org.hiwar.search.query.TurnSearch;
import org.hiwar.search.syntax.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the turns that have enough of the words and, if these do not fill a few pages, for those that have some of the words.
 * If the vocabulary says that hardly any turn has enough of them, both are asked for at once; else the second is asked for only
 * if it is needed. What is found does not depend on that.
 */
final class WidenedSearch {
    /** If turns with enough of the words fill fewer pages than this, turns with some of the words are added behind them. */
    private static final int MANY_PAGES = 3;
    /** The least number of hits per page in that calculation. */
    private static final int SMALL_PAGE = 10;

    private final TurnSearch turns;
    private final int wanted;
    private final boolean likelyFew;
    private @Nullable Pending<Long> count;
    private @Nullable Pending<ResponseBody<TurnDocument>> enough;
    private @Nullable Pending<ResponseBody<TurnDocument>> some;

    /** @param likelyFew whether hardly any turn is expected to have enough of the words */
    WidenedSearch(SearchParameters request, TurnSearch turns, boolean likelyFew) {
        this.turns = turns;
        this.wanted = MANY_PAGES * Math.max(request.size(), SMALL_PAGE);
        this.likelyFew = likelyFew && turns.mayWiden();
    }

    void addFirst(SearchBatch batch) {
        if (likelyFew) {
            count = batch.count(turns.countUpTo(wanted));
            some = batch.add(turns.withSomeWords(), answer -> answer);
        } else {
            enough = batch.add(turns.withEnoughWords(), answer -> answer);
        }
    }

    /** Adds what the first batch turned out to lack. */
    void addSecond(SearchBatch batch) {
        boolean few = enoughCount() < wanted && turns.mayWiden();
        if (few && some == null) {
            some = batch.add(turns.withSomeWords(), answer -> answer);
        } else if (!few && enough == null) {
            some = null;
            enough = batch.add(turns.withEnoughWords(), answer -> answer);
        }
    }

    /** The number of turns that have enough of the words; counting may stop at {@link #wanted}. */
    long enoughCount() {
        return enough == null
                ? Objects.requireNonNull(count).get()
                : SearchAnswer.total(enough.get()).value();
    }

    /** The answer to show. */
    ResponseBody<TurnDocument> answer() {
        return Objects.requireNonNull(some == null ? enough : some).get();
    }

    /** Whether the answer has turns with only some of the words. */
    boolean isWidened() {
        return some != null && SearchAnswer.total(some.get()).value() > enoughCount();
    }

    /** The clause that the answer answers. */
    Clause clause() {
        return turns.clause(some != null);
    }
}
