package org.hiwar.cli;

import java.nio.file.Path;
import org.hiwar.interview.speaker.AuthorityFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the archive lies, and where it keeps who its speakers are. */
final class ArchiveOptions {
    @Mixin
    DataOption data;

    @Option(
            names = "--speakers",
            paramLabel = "FILE",
            description = "The archive's speakers (default: HIWAR_SPEAKERS, or speakers.ndjson in the data folder).")
    private @Nullable Path file;

    @SuppressWarnings("NullAway.Init")
    ArchiveOptions() {}

    /** What the archive has decided, as the commands of this data folder read it. */
    DecisionFiles desk(CommandContext rooms) {
        Path named = file != null ? file : rooms.settings().speakers().orElse(null);
        Path speakers = named != null ? named : data.folder.resolve("speakers.ndjson");
        return new DecisionFiles(new AuthorityFile(speakers, named != null), data.folder.resolve("corrections"));
    }
}
