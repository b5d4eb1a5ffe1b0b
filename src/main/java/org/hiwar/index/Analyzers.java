package org.hiwar.index;

/** The names of the index's analyzers; only this class names them in Java. {@code es-config/analysis} defines them. */
public final class Analyzers {
    /** Folds and stems words, and leaves out stop words. */
    public static final String TEXT = "hiwar_text";
    /** Folds words and keeps all of them. */
    public static final String EXACT = "hiwar_exact";

    private Analyzers() {}
}
