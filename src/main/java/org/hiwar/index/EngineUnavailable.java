package org.hiwar.index;

import org.jspecify.annotations.Nullable;

/** Elasticsearch does not answer, or answers that it cannot at the moment; trying again later may help. */
public final class EngineUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
