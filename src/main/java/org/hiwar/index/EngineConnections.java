package org.hiwar.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.hiwar.index.Engine.Call;

/** The connections for one kind of requests. It bounds how many are sent at a time and how long others wait for their turn. */
final class EngineConnections implements AutoCloseable {
    private final RequestKind kind;
    private final int size;
    private final ElasticsearchAsyncClient client;
    private final Semaphore free;
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder shed = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    EngineConnections(RequestKind kind, int size, ElasticsearchAsyncClient client) {
        this.kind = kind;
        this.size = size;
        this.client = client;
        // Fair, so that the request that has waited longest is sent first.
        this.free = new Semaphore(size, true);
    }

    /**
     * Sends a request when a connection is free, and waits for the answer.
     *
     * @throws EngineBusy if no connection becomes free in time
     * @throws RequestCancelled if the thread is interrupted
     * @throws IOException if Elasticsearch does not answer
     */
    <T> T ask(Call<T> call) throws IOException {
        acquire();
        long start = System.nanoTime();
        try {
            return answer(call);
        } finally {
            free.release();
            long took = System.nanoTime() - start;
            nanos.add(took);
            EngineTally.add(took);
        }
    }

    private void acquire() {
        try {
            if (!free.tryAcquire(kind.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
                shed.increment();
                throw new EngineBusy(size + " requests to Elasticsearch are running and " + free.getQueueLength()
                        + " others wait for their turn");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestCancelled(e);
        }
    }

    private <T> T answer(Call<T> call) throws IOException {
        CompletableFuture<T> answer = call.on(client);
        try {
            T received = answer.get();
            answered.increment();
            return received;
        } catch (InterruptedException e) {
            failed.increment();
            // Closes the connection, by which Elasticsearch learns that nobody waits for the answer.
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new RequestCancelled(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                failed.increment();
                throw failure;
            }
            answered.increment();
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e.getCause());
        }
    }

    EngineUsage usage() {
        return new EngineUsage(
                size,
                size - free.availablePermits(),
                free.getQueueLength(),
                answered.sum(),
                failed.sum(),
                shed.sum(),
                nanos.sum());
    }

    @Override
    public void close() throws IOException {
        client._transport().close();
    }
}
