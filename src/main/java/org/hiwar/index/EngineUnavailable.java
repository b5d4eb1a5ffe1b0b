package org.hiwar.index;

import org.jspecify.annotations.Nullable;

/** Says that Elasticsearch does not answer or cannot answer at the moment; a later attempt may succeed. */
public final class EngineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
