package org.hiwar.cli;

import java.nio.file.Path;
import org.hiwar.interview.speaker.AuthorityFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name an archive's data folder and its file of speakers. */
final class ArchiveOptions {
    @Mixin
    DataOption data;

    @Option(
            names = "--speakers",
            paramLabel = "FILE",
            description = "The file of speakers (default: HIWAR_SPEAKERS, or speakers.ndjson in the data folder).")
    private @Nullable Path file;

    @SuppressWarnings("NullAway.Init")
    ArchiveOptions() {}

    /** Returns the archive's decision files. The file of speakers must exist only if the option or the setting names it. */
    DecisionFiles desk(CommandContext rooms) {
        Path named = file != null ? file : rooms.settings().speakers().orElse(null);
        Path speakers = named != null ? named : data.folder.resolve("speakers.ndjson");
        return new DecisionFiles(new AuthorityFile(speakers, named != null), data.folder.resolve("corrections"));
    }
}
