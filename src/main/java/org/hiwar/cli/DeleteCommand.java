package org.hiwar.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes interviews from the archive. */
@Command(
        name = "delete",
        description = "Delete interviews and all their turns from the archive.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: hiwar delete --data ./data oud-maker"})
final class DeleteCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids of the interviews.")
    private List<String> ids;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    DeleteCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        int missing = 0;
        try (Archive archive = rooms.open(data.folder, line.getErr()::println)) {
            for (String id : ids) {
                if (archive.store().delete(id)) {
                    line.getOut().println("deleted " + id);
                } else {
                    missing++;
                    line.getErr().println("refused: " + id + ": no interview has this id");
                }
            }
        }
        line.getOut().flush();
        return ExitCode.of(ids.size() - missing, missing);
    }
}
