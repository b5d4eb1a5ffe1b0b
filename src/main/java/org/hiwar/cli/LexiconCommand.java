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

/** Makes word lists from the archive's turns. */
@Command(
        name = "lexicon",
        description = "Make word lists from the archive's turns.",
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

    /** Counts the words of the archive's turns and writes the list of counts. */
    @Command(
            name = "build",
            description = "Count the words of the archive's turns, for a list that replaces that of the plugin.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "The local node uses DATA/lexicon/word-counts.tsv.gz from its next start on. Indexed interviews keep",
                "their old stems until you delete and load them again, because loading skips unchanged interviews.",
                "Example: hiwar lexicon build --data ./data -o ./data/lexicon/word-counts.tsv.gz"
            })
    private static final class Build implements Callable<Integer> {
        private final CommandContext rooms;

        @Mixin
        private DataOption data;

        @Option(names = "-o", paramLabel = "FILE", required = true, description = "The file to write.")
        private Path file;

        @Option(names = "--alone", description = "Leave out the counts that come with the project.")
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

        /** Writes the list beside the file and then moves it, so that a node that starts meanwhile reads one whole list. */
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
