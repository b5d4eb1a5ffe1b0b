package org.hiwar.index;

/** Says that so many requests are waiting for Elasticsearch that one more was not sent. A later attempt may succeed. */
public final class EngineBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EngineBusy(String message) {
        super(message);
    }
}
