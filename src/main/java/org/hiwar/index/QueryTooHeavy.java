package org.hiwar.index;

/** Elasticsearch will never answer this query: it asks for more memory, clauses or states than it grants one. */
public final class QueryTooHeavy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryTooHeavy(String message, Throwable cause) {
        super(message, cause);
    }
}
