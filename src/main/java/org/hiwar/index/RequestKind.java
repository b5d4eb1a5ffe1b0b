package org.hiwar.index;

import java.time.Duration;

/** The kinds of requests to Elasticsearch. Each kind has its own connections, so that it never waits for another one. */
public enum RequestKind {
    /** Searches, and everything else that a reader waits for. */
    SEARCH(16, Duration.ofMillis(500), Duration.ofSeconds(5)),
    /** Writing, and reading the whole archive. A bulk request may wait this long for a merge. */
    BULK(8, Duration.ofSeconds(60), Duration.ofSeconds(60)),
    /** Asking whether Elasticsearch is well. */
    HEALTH(2, Duration.ofMillis(500), Duration.ofMillis(1_500));

    private final int connections;
    private final Duration maxWait;
    private final Duration maxAnswer;

    RequestKind(int connections, Duration maxWait, Duration maxAnswer) {
        this.connections = connections;
        this.maxWait = maxWait;
        this.maxAnswer = maxAnswer;
    }

    /** The number of requests that are sent at a time if the settings do not say otherwise. */
    public int connections() {
        return connections;
    }

    /** The longest time that a request waits for a connection. */
    Duration maxWait() {
        return maxWait;
    }

    /** The longest time that Elasticsearch may send nothing. */
    Duration maxAnswer() {
        return maxAnswer;
    }
}
