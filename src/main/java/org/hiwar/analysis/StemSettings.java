package org.hiwar.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** What {@code hiwar_stem} can be told in the index settings. */
@AnalysisSettings
public interface StemSettings {
    /** Whether what is joined before and behind a word goes. */
    @BooleanSetting(path = "clitics", defaultValue = true)
    boolean clitics();

    /** Whether listed broken plurals become their singulars. */
    @BooleanSetting(path = "plurals", defaultValue = true)
    boolean plurals();

    /** Whether the endings of number, gender and person go. */
    @BooleanSetting(path = "endings", defaultValue = true)
    boolean endings();
}
