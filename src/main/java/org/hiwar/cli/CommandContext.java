package org.hiwar.cli;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hiwar.config.Settings;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;

/** The parts of the program that the commands need; {@code Main} supplies them. */
public interface CommandContext {
    /**
     * The settings of this process.
     *
     * @throws org.hiwar.config.InvalidSetting if one of them cannot be used
     */
    Settings settings();

    /**
     * Opens the archive of a data folder.
     *
     * @param progress takes a line for each step that takes time
     * @throws org.hiwar.index.EngineUnavailable if its engine does not answer
     */
    Archive open(Path data, Consumer<String> progress);

    /** Returns a function that reads the interviews of a source and applies the archive's decisions to them. */
    BiConsumer<Source, ReadListener> reader(DecisionFiles desk);

    /** Returns the interview as one line of JSON in the interchange format. */
    String json(Interview interview);
}
