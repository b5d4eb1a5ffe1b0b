package org.hiwar.config;

import java.util.Locale;

/** The Arabic analysis of an index ({@code HIWAR_ANALYSIS}). */
public enum AnalysisProfile {
    /** The analysis of this project, by its plugin. */
    HIWAR,
    /** The built-in {@code arabic} parts of a full Elasticsearch, for clusters that cannot take plugins. */
    STOCK,
    /** The same analysis as {@link #STOCK}, by Lucene's filters in the plugin. Hiwar is measured against it. */
    BASELINE;

    /** The name in settings and in the {@code _meta} of the index. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
