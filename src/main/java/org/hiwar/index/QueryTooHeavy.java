package org.hiwar.index;

/** Says that a query needs more memory, clauses or states than Elasticsearch allows, so a later attempt fails too. */
public final class QueryTooHeavy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryTooHeavy(String message, Throwable cause) {
        super(message, cause);
    }
}
