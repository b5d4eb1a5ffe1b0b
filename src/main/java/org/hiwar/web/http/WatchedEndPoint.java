package org.hiwar.web.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A client's connection that can tell whether the client has closed it, also while its request is answered. Jetty itself
 * reads from an HTTP/1.1 connection only after the answer. Bytes that are read here are kept for Jetty: a client may send its
 * next request before it has the answer.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {
    private static final int MAX_AHEAD = 1_024;

    private final Executor executor;
    private final ByteBuffer ahead = ByteBuffer.allocate(MAX_AHEAD).flip();

    WatchedEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler, Executor executor) {
        super(channel, selector, key, scheduler);
        this.executor = executor;
    }

    /** Whether the client has closed the connection. May be called by any thread while a request is answered. */
    synchronized boolean isClientGone() {
        if (!isOpen()) {
            return true;
        }
        if (ahead.hasRemaining()) {
            return false;
        }
        ahead.clear();
        try {
            return getChannel().read(ahead) < 0;
        } catch (IOException e) {
            return true;
        } finally {
            ahead.flip();
        }
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        return ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
    }

    /** Wakes Jetty at once if its bytes have been read already: the selector would wait for bytes that never come. */
    @Override
    protected synchronized void needsFillInterest() {
        if (ahead.hasRemaining()) {
            executor.execute(() -> getFillInterest().fillable());
        } else {
            super.needsFillInterest();
        }
    }
}
