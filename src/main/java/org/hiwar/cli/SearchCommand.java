package org.hiwar.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hiwar.interview.Role;
import org.hiwar.search.Depth;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Sort;
import org.hiwar.web.http.ApiJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the archive. */
@Command(
        name = "search",
        description = "Search the archive.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: hiwar search --speaker 'عبد الله الحجري' 'النخيل'"})
final class SearchCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "Print the JSON answer of GET /api/search.")
    private boolean json;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Find only turns of this speaker; repeatable.")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--role", paramLabel = "ROLE", description = "Only this role: question, answer, other; repeatable.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "The earliest date, for example 2024-03-31.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The latest date.")
    private @Nullable LocalDate to;

    @Option(
            names = "--match",
            paramLabel = "DEPTH",
            defaultValue = "full",
            description =
                    "full finds most of the words, in any form. The others find all words: exact as typed, form in any"
                            + " spelling, stem with the same stem (default: full).")
    private Depth depth;

    @Option(names = "--harakat", description = "With --match exact: compare the harakat too.")
    private boolean harakat;

    @Option(
            names = "--in",
            paramLabel = "WHERE",
            defaultValue = "both",
            description = "Where the words must stand: question, answer or both (default: both).")
    private SearchScope place;

    @Option(names = "--whole", description = "Show whole turns instead of fragments.")
    private boolean whole;

    @Option(names = "--explain", description = "Name the typed word and the rule for each marked word.")
    private boolean explain;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", description = "Hits per page (default: 10).")
    private int size;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "The page (default: 1).")
    private int page;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "The order of the hits: relevance, newest or oldest (default: relevance).")
    private Sort sort;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "The words to find; without words, all turns.")
    private List<String> words = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    SearchCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        SearchParameters request = request();
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = rooms.open(data.folder, spec.commandLine().getErr()::println)) {
            SearchResult result = archive.searcher().search(request);
            if (json) {
                out.println(ApiJson.write(result));
            } else {
                new ResultList(result, spec.commandLine().getColorScheme().ansi()).print(out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private SearchParameters request() {
        Filters filters =
                new Filters(speakers, roles.stream().map(this::role).toList(), List.of(), List.of(), from, to);
        Highlights usual = Highlights.DEFAULT;
        return new SearchParameters(
                String.join(" ", words),
                filters,
                sort,
                page,
                size,
                Set.of(),
                new Matching(depth, harakat, place, false),
                new Highlights(
                        whole ? Highlights.Style.WHOLE : usual.style(),
                        usual.fragments(),
                        usual.fragmentSize(),
                        explain));
    }

    private Role role(String name) {
        return Role.ofWireName(name.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> new InvalidParameter("--role", "is question, answer or other, not \"" + name + "\""));
    }
}
