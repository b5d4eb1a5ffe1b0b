package org.hiwar.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Keeps a token bucket for each client, and forgets the client unseen for longest, so that memory stays bounded. */
final class RateLimiter {
    static final int MAX_CLIENTS = 100_000;
    private static final double NANOS = 1e9;

    private final RateLimit limit;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets;

    private record Bucket(double tokens, long at) {}

    RateLimiter(RateLimit limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > MAX_CLIENTS;
            }
        };
    }

    /** Counts a request of a client: returns 0 if the request may pass, else the whole seconds until a request may. */
    synchronized int secondsToWait(String client) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.getOrDefault(client, new Bucket(limit.burst(), now));
        double refilled = (now - bucket.at()) / NANOS * limit.perSecond();
        double tokens = Math.min(limit.burst(), bucket.tokens() + refilled);
        boolean passes = tokens >= 1;
        buckets.put(client, new Bucket(passes ? tokens - 1 : tokens, now));
        return passes ? 0 : (int) Math.ceil((1 - tokens) / limit.perSecond());
    }
}
