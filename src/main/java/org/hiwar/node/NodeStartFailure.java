package org.hiwar.node;

import org.jspecify.annotations.Nullable;

/** Says that the local node cannot be started or used. The message says why and what to do. */
public final class NodeStartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NodeStartFailure(String message) {
        super(message);
    }

    public NodeStartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
