package org.hiwar.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** The settings of {@code hiwar_stop} in an index. */
@AnalysisSettings
public interface StopWordSettings {
    /** The words that replace the plugin's own list. If the setting is empty or missing, the plugin's list is used. */
    @ListSetting(path = "stopwords")
    List<String> stopWords();
}
