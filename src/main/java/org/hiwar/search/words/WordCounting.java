package org.hiwar.search.words;

import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.hiwar.index.IndexedWord;
import org.hiwar.index.RequestKind;
import org.hiwar.index.TurnIndex;

/** Counts all words of the archive. It reads them in batches, so that an archive of any size can be counted. */
public final class WordCounting {
    private static final String COUNTED = "counted";
    private static final String WORD = "word";
    private static final int BATCH = 10_000;

    private final TurnIndex index;

    public WordCounting(TurnIndex index) {
        this.index = index;
    }

    /**
     * Calls {@code each} for every spelling of every word, with the folded word and the number of turns that have this spelling.
     */
    public void each(ObjLongConsumer<String> each) {
        Map<String, FieldValue> after = Map.of();
        do {
            CompositeAggregate batch = batch(after);
            batch.buckets().array().forEach(bucket -> {
                String value = Objects.requireNonNull(bucket.key().get(WORD)).stringValue();
                each.accept(IndexedWord.parse(value).folded(), bucket.docCount());
            });
            after = new HashMap<>(batch.afterKey());
        } while (!after.isEmpty());
    }

    private CompositeAggregate batch(Map<String, FieldValue> after) {
        var source = CompositeAggregationSource.of(s -> s.terms(t -> t.field(WORDS)));
        var answer = index.engine()
                .ask(
                        RequestKind.BULK,
                        client -> client.search(
                                s -> s.index(index.alias())
                                        .size(0)
                                        .aggregations(
                                                COUNTED,
                                                a -> a.composite(c -> {
                                                    c.size(BATCH).sources(List.of(Map.of(WORD, source)));
                                                    return after.isEmpty() ? c : c.after(after);
                                                })),
                                Void.class));
        return Objects.requireNonNull(answer.aggregations().get(COUNTED)).composite();
    }
}
