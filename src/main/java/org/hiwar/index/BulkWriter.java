package org.hiwar.index;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends bulk requests of about 5 MB. If Elasticsearch does not answer or is too busy for a document (429, 503), the writer
 * pauses and sends the document again; each pause is about twice as long as the one before. Other refusals are final and
 * are reported by document.
 */
final class BulkWriter {
    /** Elastic advises 5 to 15 MB; 5 MB suits a heap of 1 GB. */
    private static final int FLUSH_BYTES = 5 << 20;
    /** Estimated size of an action line. A deletion has nothing else, but many deletions make a large request. */
    private static final int ACTION_BYTES = 100;

    /** A change of one document: {@code source} is the new JSON, or null if the document is to be deleted. */
    record Write(String id, @Nullable BinaryData source) {
        static Write of(String id, byte[] json) {
            return new Write(id, BinaryData.of(json, "application/json"));
        }

        static Write removal(String id) {
            return new Write(id, null);
        }

        BulkOperation operation() {
            return source == null
                    ? BulkOperation.of(o -> o.delete(d -> d.id(id)))
                    : BulkOperation.of(o -> o.index(i -> i.id(id).document(source)));
        }

        long bytes() {
            return ACTION_BYTES + (source == null ? 0 : source.size());
        }
    }

    /**
     * How often a request is sent and how long the writer waits between.
     *
     * @param attempts maximum number of times that a request is sent, the first time included
     * @param first the longest first pause; each later pause is about twice as long as the one before
     */
    record Patience(int attempts, Duration first) {
        /** Seven pauses, which together last 32 to 64 seconds. */
        static final Patience USUAL = new Patience(8, Duration.ofMillis(500));

        Duration pause(int attempt) {
            long millis = first.toMillis() << Math.min(attempt, 10);
            // Up to half of the pause is random, so that many loaders do not come back at the same moment.
            return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        }
    }

    private final Engine engine;
    private final String index;
    private final Patience patience;

    BulkWriter(Engine engine, String index, Patience patience) {
        this.engine = engine;
        this.index = index;
        this.patience = patience;
    }

    /**
     * Sends all writes.
     *
     * @return the documents that were refused for good, by id, with Elasticsearch's reason
     * @throws EngineUnavailable if Elasticsearch is still away or busy at the last attempt
     */
    Map<String, String> write(List<Write> writes) {
        Map<String, String> refused = new LinkedHashMap<>();
        List<Write> batch = new ArrayList<>();
        long bytes = 0;
        for (Write write : writes) {
            batch.add(write);
            bytes += write.bytes();
            if (bytes >= FLUSH_BYTES) {
                flush(batch, refused);
                batch.clear();
                bytes = 0;
            }
        }
        flush(batch, refused);
        return refused;
    }

    private void flush(List<Write> batch, Map<String, String> refused) {
        List<Write> left = List.copyOf(batch);
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            left = send(left, attempt + 1 == patience.attempts(), refused);
            if (!left.isEmpty()) {
                sleep(patience.pause(attempt));
            }
        }
    }

    /** Sends a batch once and returns the writes that must be sent again. */
    private List<Write> send(List<Write> batch, boolean last, Map<String, String> refused) {
        BulkRequest request = BulkRequest.of(b ->
                b.index(index).operations(batch.stream().map(Write::operation).toList()));
        List<BulkResponseItem> items;
        try {
            items = engine.ask(RequestKind.BULK, client -> client.bulk(request)).items();
        } catch (EngineUnavailable e) {
            if (last) {
                throw e;
            }
            return batch;
        }
        List<Write> busy = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BulkResponseItem item = items.get(i);
            if (item.status() == 429 || item.status() == 503) {
                busy.add(batch.get(i));
            } else if (item.error() != null) {
                refused.put(batch.get(i).id(), String.valueOf(item.error().reason()));
            }
        }
        if (last && !busy.isEmpty()) {
            throw new EngineUnavailable(
                    "Elasticsearch stayed too busy for " + busy.size() + " documents, the first "
                            + busy.get(0).id(),
                    null);
        }
        return busy;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("interrupted while waiting for Elasticsearch", e);
        }
    }
}
