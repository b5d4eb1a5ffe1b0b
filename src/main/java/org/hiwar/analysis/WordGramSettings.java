package org.hiwar.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** The settings of {@code hiwar_grams} in an index. */
@AnalysisSettings
public interface WordGramSettings {
    /** The length of an n-gram in UTF-16 code units: 2 to 10. The marks at both edges of a word count as letters. */
    @IntSetting(path = "size", defaultValue = 4)
    int size();
}
