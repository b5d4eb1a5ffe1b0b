package org.hiwar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the archive over HTTP. */
@Command(
        name = "serve",
        description = "Serve the archive over HTTP: search page, search box, API.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Prints \"ready http://HOST:PORT\" on a line of its own once a search answers. SIGTERM or Ctrl-C stops it.",
            "Example: hiwar serve --data ./data --port 7070"
        })
final class ServeCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private ArchiveOptions place;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ServeCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        var line = spec.commandLine();
        return new Service(rooms, options, line.getOut(), line.getErr()).run(place, archive -> {}, Stop.onSignal());
    }
}
