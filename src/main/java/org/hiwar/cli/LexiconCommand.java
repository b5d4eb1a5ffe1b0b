package org.hiwar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.hiwar.arabic.lists.WordTally;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes word lists of the archive's own. */
@Command(
        name = "lexicon",
        description = "Make word lists of the archive's own.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private LexiconCommand() {}

    static CommandLine over(CommandContext rooms) {
        return new CommandLine(new LexiconCommand()).addSubcommand(new Build(rooms));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: build");
    }

    /** Counts the words of the archive. */
    @Command(
            name = "build",
            description = "Count the words of the archive's turns for a list that replaces the analysis plugin's.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "DATA/lexicon/word-counts.tsv.gz is used by the local node from its next start on; load the interviews",
                "again then, for those in the index keep the stems that they have.",
                "Example: hiwar lexicon build --data ./data -o ./data/lexicon/word-counts.tsv.gz"
            })
    private static final class Build implements Callable<Integer> {
        private final CommandContext rooms;

        @Mixin
        private DataOption data;

        @Option(names = "-o", paramLabel = "FILE", required = true, description = "Where the list goes.")
        private Path file;

        @Option(names = "--alone", description = "Leave the counts out that come with the project.")
        private boolean alone;

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init")
        Build(CommandContext rooms) {
            this.rooms = rooms;
        }

        @Override
        public Integer call() throws IOException {
            var line = spec.commandLine();
            WordTally tally = new WordTally();
            try (Archive archive = rooms.open(data.folder, line.getErr()::println)) {
                archive.countWords(tally::add);
            }
            if (!alone) {
                tally.addStandard();
            }
            line.getOut().println(write(tally) + " words in " + file);
            line.getOut().flush();
            return ExitCode.DONE;
        }

        /** Writes beside the file and moves then: a node that starts meanwhile sees the old list or the new. */
        private int write(WordTally tally) throws IOException {
            Path whole = file.toAbsolutePath();
            Files.createDirectories(whole.resolveSibling(""));
            Path part = whole.resolveSibling(whole.getFileName() + ".part");
            int words;
            try (OutputStream out = Files.newOutputStream(part)) {
                words = tally.write(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return words;
        }
    }
}
