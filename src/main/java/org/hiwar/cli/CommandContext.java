package org.hiwar.cli;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hiwar.config.Settings;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;

/** What the commands need of the other rooms; {@code Main} wires it. */
public interface CommandContext {
    /**
     * The settings of this process.
     *
     * @throws org.hiwar.config.InvalidSetting where one cannot be used
     */
    Settings settings();

    /**
     * Opens the archive of a data folder.
     *
     * @param progress takes a line for each step that takes time
     * @throws org.hiwar.index.EngineUnavailable where its engine does not answer
     */
    Archive open(Path data, Consumer<String> progress);

    /** What reads the interviews of sources, as the archive has decided about them. */
    BiConsumer<Source, ReadListener> reader(DecisionFiles desk);

    /** An interview in the interchange shape, on one line. */
    String json(Interview interview);
}
