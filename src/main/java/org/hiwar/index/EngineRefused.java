package org.hiwar.index;

/** Says that Elasticsearch refused a request because of a fault in the program or its set-up, not in a reader's query. */
public final class EngineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineRefused(String message) {
        super(message);
    }

    public EngineRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
