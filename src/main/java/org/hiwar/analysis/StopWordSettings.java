package org.hiwar.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** What {@code hiwar_stop} can be told in the index settings. */
@AnalysisSettings
public interface StopWordSettings {
    /** The words that replace the plugin's own list; empty, or not set: the plugin's list. */
    @ListSetting(path = "stopwords")
    List<String> stopWords();
}
