package org.hiwar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the archive over HTTP. */
@Command(
        name = "serve",
        description = "Serve the archive over HTTP: the search page, the search box and the API.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Prints \"ready http://HOST:PORT\" on its own line once searches work. SIGTERM or Ctrl-C stops Hiwar.",
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
