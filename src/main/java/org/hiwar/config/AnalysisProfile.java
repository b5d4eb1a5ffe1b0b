package org.hiwar.config;

import java.util.Locale;

/** Which Arabic analysis the index is made with ({@code HIWAR_ANALYSIS}). */
public enum AnalysisProfile {
    /** The project's own, through its plugin. */
    HIWAR,
    /** The built-in {@code arabic} parts of a full Elasticsearch, for clusters that cannot take plugins. */
    STOCK,
    /** The same analysis as {@link #STOCK}, wrapped by the plugin: what Hiwar is measured against. */
    BASELINE;

    /** The name used in settings and in the index's {@code _meta}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
