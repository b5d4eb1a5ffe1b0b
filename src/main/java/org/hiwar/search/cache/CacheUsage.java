package org.hiwar.search.cache;

/**
 * How a cache has been used so far.
 *
 * @param hits the requests that it answered
 * @param misses the requests that it could not answer
 * @param evicted the answers that were dropped for want of room
 * @param entries the answers that it holds now
 * @param bytes their estimated size
 */
public record CacheUsage(long hits, long misses, long evicted, long entries, long bytes) {
    public long requests() {
        return hits + misses;
    }
}
