package org.hiwar.index;

/** Says that the thread was interrupted while it waited for Elasticsearch. The request was cancelled there too. */
public final class RequestCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestCancelled(InterruptedException cause) {
        super("the request to Elasticsearch was cancelled", cause);
    }
}
