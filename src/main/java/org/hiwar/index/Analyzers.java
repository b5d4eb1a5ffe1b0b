package org.hiwar.index;

/** The analyzers of the index: the one place where Java names them. {@code es-config/analysis} defines them. */
public final class Analyzers {
    /** Folds words and stems them; stop words are left out. */
    public static final String TEXT = "hiwar_text";
    /** Folds words and leaves none out. */
    public static final String EXACT = "hiwar_exact";

    private Analyzers() {}
}
