package org.hiwar.index;

/**
 * Counts the requests to Elasticsearch of one thread, so that a service can tell for each of its own requests what it asked of
 * Elasticsearch.
 *
 * @param requests the number of requests
 * @param nanos the time that the thread waited for them, in nanoseconds
 */
public record EngineTally(int requests, long nanos) {
    private static final EngineTally ZERO = new EngineTally(0, 0);
    private static final ThreadLocal<EngineTally> OF_THREAD = ThreadLocal.withInitial(() -> ZERO);

    /** Returns what the current thread has counted since the last call, and counts from zero. */
    public static EngineTally take() {
        EngineTally tally = OF_THREAD.get();
        OF_THREAD.remove();
        return tally;
    }

    static void add(long nanos) {
        EngineTally tally = OF_THREAD.get();
        OF_THREAD.set(new EngineTally(tally.requests + 1, tally.nanos + nanos));
    }
}
