package org.hiwar.web.http;

import io.javalin.http.Context;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * Stops the work for clients that have gone: it interrupts the thread that answers them. A reader who types leaves many searches
 * behind, because a browser closes the connection of a search that the page no longer wants.
 */
public final class ClientWatch implements AutoCloseable {
    private static final long INTERVAL_MS = 100;

    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "client-watch");
        thread.setDaemon(true);
        return thread;
    });

    public ClientWatch() {
        var unused = clock.scheduleWithFixedDelay(
                () -> running.forEach(Running::interruptIfGone), INTERVAL_MS, INTERVAL_MS, TimeUnit.MILLISECONDS);
    }

    /**
     * Does some work for a client on the current thread.
     *
     * @throws org.hiwar.index.RequestCancelled if the client goes while the work waits for Elasticsearch
     */
    public <T> T whileConnected(Context ctx, Supplier<T> work) {
        EndPoint endPoint = ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        if (!(endPoint instanceof WatchedEndPoint watched)) {
            return work.get();
        }
        Running mine = new Running(Thread.currentThread(), watched);
        running.add(mine);
        try {
            return work.get();
        } finally {
            running.remove(mine);
            mine.end();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static final class Running {
        private final Thread thread;
        private final WatchedEndPoint client;
        private boolean ended;

        Running(Thread thread, WatchedEndPoint client) {
            this.thread = thread;
            this.client = client;
        }

        synchronized void interruptIfGone() {
            if (!ended && client.isClientGone()) {
                thread.interrupt();
            }
        }

        /** Ends the work, and clears the interruption so that it does not meet the thread's next request. */
        synchronized void end() {
            ended = true;
            Thread.interrupted();
        }
    }
}
