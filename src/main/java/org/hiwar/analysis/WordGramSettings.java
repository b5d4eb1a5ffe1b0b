package org.hiwar.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** What {@code hiwar_grams} can be told in the index settings. */
@AnalysisSettings
public interface WordGramSettings {
    /** The length of a piece in UTF-16 code units, the marks at a word's edges counted in: 2 to 10. */
    @IntSetting(path = "size", defaultValue = 4)
    int size();
}
