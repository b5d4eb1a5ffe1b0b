package org.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hiwar.cli.start.WarmUp;
import org.hiwar.config.Settings;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Sort;
import org.hiwar.web.Backend;
import org.hiwar.web.HiwarServer;
import org.hiwar.web.PortTaken;
import org.hiwar.web.WebOptions;
import org.hiwar.web.http.RateLimit;

/** Serves an archive until a stop is asked for. */
final class Service {
    private final CommandContext rooms;
    private final ServeOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    Service(CommandContext rooms, ServeOptions options, PrintWriter out, PrintWriter err) {
        this.rooms = rooms;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the service until {@code stop} is asked for.
     *
     * @param prepare runs on the open archive before the archive is served
     * @return the exit code
     */
    int run(ArchiveOptions place, Consumer<Archive> prepare, Stop stop) throws IOException, InterruptedException {
        Settings settings = rooms.settings();
        WebOptions web = webOptions(settings, place.data.folder);
        DecisionFiles desk = place.desk(rooms);
        // A broken file of speakers is reported at the start and not with the first interview that somebody sends.
        desk.speakers().authority();
        try (Archive archive = rooms.open(place.data.folder, err::println)) {
            prepare.accept(archive);
            answerOnce(archive);
            serve(web, archive, desk, stop);
        } catch (PortTaken e) {
            err.println("hiwar: " + e.getMessage());
            err.println("Another program has it. Choose another with --port, or any free one with --port 0.");
            return ExitCode.FAILED;
        } finally {
            stop.done();
        }
        return ExitCode.DONE;
    }

    private void serve(WebOptions web, Archive archive, DecisionFiles desk, Stop stop) throws InterruptedException {
        try (HiwarServer server = HiwarServer.start(web, backend(archive, desk))) {
            boolean everywhere = Set.of("0.0.0.0", "::").contains(web.host());
            out.println("ready http://" + (everywhere ? "127.0.0.1" : web.host()) + ":" + server.port());
            out.flush();
            try (WarmUp warmUp = new WarmUp(
                            archive.searcher(),
                            () -> archive.measurements().cache().requests())
                    .start()) {
                stop.await();
            }
            err.println("stopping");
        }
    }

    private Backend backend(Archive archive, DecisionFiles desk) {
        return new Backend(
                archive.searcher(),
                archive.synonyms(),
                archive.store(),
                archive::health,
                archive.measurements(),
                rooms.reader(desk));
    }

    private WebOptions webOptions(Settings settings, Path data) throws IOException {
        String key = settings.loadKey();
        if (key == null) {
            key = KeyFile.read(data);
            err.println("the key of the loading routes is in " + KeyFile.in(data));
        }
        String host = Objects.requireNonNullElse(options.host, settings.host());
        return new WebOptions(host, options.port, key, options.behindProxy, RateLimit.DEFAULT);
    }

    /** Runs one search, because the service is ready only if a search is answered; an open port is not enough. */
    private static void answerOnce(Archive archive) {
        archive.searcher().search(new SearchParameters("", Filters.NONE, Sort.RELEVANCE, 1, 0, Set.of()));
    }
}
