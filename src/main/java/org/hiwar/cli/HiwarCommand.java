package org.hiwar.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hiwar.cli.start.ClassArchiveCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code hiwar}, which holds all other commands. */
@Command(
        name = "hiwar",
        description = "Search Arabic interviews.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong use, 3 done in part (some inputs were refused; each is named).",
            "Settings are environment variables: ELASTICSEARCH_URL, HIWAR_ANALYSIS, HIWAR_KEY, …",
            "Begin with: hiwar demo"
        })
public final class HiwarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private HiwarCommand() {}

    /** Returns the command line of the program; {@link CommandLine#execute} runs it and returns the exit code. */
    public static CommandLine over(CommandContext rooms) {
        CommandLine line = new CommandLine(new HiwarCommand())
                .addSubcommand(new DemoCommand(rooms))
                .addSubcommand(new ServeCommand(rooms))
                .addSubcommand(new IndexCommand(rooms))
                .addSubcommand(new ParseCommand(rooms))
                .addSubcommand(new ReviewCommand(rooms))
                .addSubcommand(new SpeakersCommand(rooms))
                .addSubcommand(new SearchCommand(rooms))
                .addSubcommand(new DeleteCommand(rooms))
                .addSubcommand(new StatusCommand(rooms))
                .addSubcommand(LexiconCommand.over(rooms))
                .addSubcommand(new VersionCommand())
                .addSubcommand(new ClassArchiveCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Failures::explain);
        // Output is UTF-8 whatever the locale is, because other encodings may lack Arabic letters.
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
