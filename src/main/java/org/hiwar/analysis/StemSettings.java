package org.hiwar.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** The settings of {@code hiwar_stem} in an index. */
@AnalysisSettings
public interface StemSettings {
    /** Whether clitics, joined before and behind a word, are removed. */
    @BooleanSetting(path = "clitics", defaultValue = true)
    boolean clitics();

    /** Whether listed broken plurals become their singulars. */
    @BooleanSetting(path = "plurals", defaultValue = true)
    boolean plurals();

    /** Whether the endings of number, gender and person are removed. */
    @BooleanSetting(path = "endings", defaultValue = true)
    boolean endings();
}
