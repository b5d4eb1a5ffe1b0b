package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hiwar.index.Engine;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.answer.SearchAnswer;
import org.jspecify.annotations.Nullable;

/** Searches that are sent to Elasticsearch together, as one request. Not for several threads. */
final class SearchBatch {
    private final TurnIndex index;
    private final List<SearchRequest> searches = new ArrayList<>();
    private @Nullable List<? extends ResponseBody<TurnDocument>> answers;

    SearchBatch(TurnIndex index) {
        this.index = index;
    }

    /** The answer to one search of a batch. */
    final class Pending<T> {
        private final int number;
        private final Function<ResponseBody<TurnDocument>, T> read;

        private Pending(int number, Function<ResponseBody<TurnDocument>, T> read) {
            this.number = number;
            this.read = read;
        }

        boolean isAnswered() {
            return answers != null;
        }

        /** @throws IllegalStateException if the batch was not sent */
        T get() {
            if (answers == null) {
                throw new IllegalStateException("the batch was not sent");
            }
            return read.apply(answers.get(number));
        }
    }

    /** Adds a search. {@code read} converts its answer. */
    <T> Pending<T> add(SearchRequest search, Function<ResponseBody<TurnDocument>, T> read) {
        searches.add(search);
        return new Pending<>(searches.size() - 1, read);
    }

    /** Adds a search of which only the number of turns is wanted. */
    Pending<Long> count(SearchRequest search) {
        return add(search, answer -> SearchAnswer.total(answer).value());
    }

    /**
     * Sends the searches, if there are any, and waits for the answers.
     *
     * @throws org.hiwar.index.EngineUnavailable if Elasticsearch does not answer one of them
     */
    void send() {
        Engine engine = index.engine();
        if (searches.isEmpty()) {
            answers = List.of();
        } else if (searches.size() == 1) {
            SearchResponse<TurnDocument> answer =
                    engine.ask(client -> client.search(searches.get(0), TurnDocument.class));
            answers = List.of(complete(answer));
        } else {
            List<RequestItem> items = searches.stream().map(this::item).toList();
            MsearchResponse<TurnDocument> all =
                    engine.ask(client -> client.msearch(m -> m.searches(items), TurnDocument.class));
            answers = all.responses().stream().map(item -> result(engine, item)).toList();
        }
    }

    private static ResponseBody<TurnDocument> result(Engine engine, MultiSearchResponseItem<TurnDocument> item) {
        if (item.isFailure()) {
            throw engine.failure(item.failure());
        }
        return complete(item.result());
    }

    private static ResponseBody<TurnDocument> complete(ResponseBody<TurnDocument> answer) {
        if (answer.timedOut()) {
            throw new EngineUnavailable("Elasticsearch did not finish a search in time", null);
        }
        return answer;
    }

    private RequestItem item(SearchRequest search) {
        return RequestItem.of(item -> item.header(header -> {
                    header.index(index.alias());
                    return search.preference() == null ? header : header.preference(search.preference());
                })
                .body(body(search)));
    }

    /** Copies the parts of a search that Hiwar uses: the client has no common type for a search alone and one of several. */
    private static MultisearchBody body(SearchRequest search) {
        return MultisearchBody.of(body -> {
            body.query(search.query())
                    .from(search.from())
                    .size(search.size())
                    .trackTotalHits(search.trackTotalHits())
                    .aggregations(search.aggregations())
                    .rescore(search.rescore())
                    .sort(search.sort())
                    .highlight(search.highlight())
                    .postFilter(search.postFilter())
                    .source(search.source())
                    .timeout(search.timeout());
            return body;
        });
    }
}
