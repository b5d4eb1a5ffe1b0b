package org.hiwar.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hiwar.index.EngineHealth;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the state of the archive. */
@Command(
        name = "status",
        description = "Show where the archive is, how much is in it and whether it can be searched.",
        mixinStandardHelpOptions = true,
        footer = {"", "The exit code is 1 if the archive cannot be searched.", "Example: hiwar status --data ./data"})
final class StatusCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    StatusCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = rooms.open(data.folder, spec.commandLine().getErr()::println)) {
            Archive.ArchiveDescription description = archive.description();
            out.println("engine      " + description.engine() + (description.local() ? " (local node)" : ""));
            out.println("analysis    " + description.analysis());
            out.println("index       " + description.index());
            EngineHealth health = archive.health();
            if (health.ready()) {
                out.println("interviews  "
                        + archive.searcher().interviews(null, 1, 1).total());
                SearchResult all = archive.searcher()
                        .search(new SearchParameters("", Filters.NONE, Sort.RELEVANCE, 1, 0, Set.of()));
                out.println("turns       " + (all.total().relation().equals("gte") ? "more than " : "")
                        + all.total().value());
            }
            out.println("health      " + (health.ready() ? "well: " : "unwell: ") + health.reason());
            out.flush();
            return health.ready() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
