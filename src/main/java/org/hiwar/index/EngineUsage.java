package org.hiwar.index;

/**
 * What the requests of one kind have used so far.
 *
 * @param connections the most requests at a time
 * @param active the requests that wait for an answer now
 * @param waiting the requests that wait for a connection now
 * @param answered the requests that Elasticsearch answered or refused
 * @param failed the requests without an answer
 * @param shed the requests that were not sent because too many were waiting
 * @param nanos the total time between requests and their answers, in nanoseconds
 */
public record EngineUsage(
        int connections, int active, int waiting, long answered, long failed, long shed, long nanos) {}
