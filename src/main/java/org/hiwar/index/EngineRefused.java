package org.hiwar.index;

/** Elasticsearch answered, and would not do it: a mistake of ours or of whoever set it up, not of a reader. */
public final class EngineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineRefused(String message) {
        super(message);
    }

    public EngineRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
