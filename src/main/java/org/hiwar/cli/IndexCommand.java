package org.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.hiwar.index.LoadReport;
import org.hiwar.index.Loading;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.hiwar.interview.read.UniqueIds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads interviews into the archive. */
@Command(
        name = "index",
        description =
                "Load interviews: text, Markdown, HTML, DOCX, PDF, subtitles, NDJSON; also folders and zips of these.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Loading again replaces only the interviews that have changed. A bad file never stops the others.",
            "Example: hiwar index --data ./data interviews/ archive.ndjson.gz"
        })
final class IndexCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private ArchiveOptions options;

    @Option(names = "--strict", description = "Refuse interviews with a turn whose role is in doubt.")
    private boolean strict;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the refused inputs and the reasons as JSON.")
    private @Nullable Path reportFile;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The files and folders to load.")
    private List<Path> inputs;

    @Spec
    private CommandSpec spec;

    private long warnings;

    @SuppressWarnings("NullAway.Init")
    IndexCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        InputFiles files = InputFiles.under(inputs);
        BiConsumer<Source, ReadListener> reader = rooms.reader(options.desk(rooms));
        try (Archive archive = rooms.open(options.data.folder, err::println)) {
            Loading loading = new Loading(archive.store(), this::count);
            files.refused().forEach(loading::refuse);
            UniqueIds ids = new UniqueIds();
            try (LoadProgress progress = LoadProgress.of(files.sources(), err)) {
                for (Source source : files.sources()) {
                    reader.accept(
                            source,
                            ids.over(
                                    source,
                                    new StrictListener(
                                            progress.over(source, loading.from(source.name())), strict, source)));
                }
            }
            return report(loading.finish(), loading, files.passedOver());
        }
    }

    private void count(Interview interview) {
        warnings += interview.warnings().size();
    }

    private int report(LoadReport report, Loading loading, List<Refusal> passedOver) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        passedOver.forEach(file -> spec.commandLine().getErr().println("passed over: " + file));
        loading.refused().forEach(refusal -> spec.commandLine().getErr().println("refused: " + refusal));
        loading.superseded().forEach(each -> spec.commandLine().getErr().println("superseded: " + each));
        out.printf(
                "%d added, %d replaced, %d unchanged, %d turns written, %d refused%s%n",
                report.added(),
                report.replaced(),
                report.unchanged(),
                report.turns(),
                loading.refused().size(),
                loading.superseded().isEmpty()
                        ? ""
                        : ", " + loading.superseded().size() + " superseded");
        if (warnings > 0) {
            out.println(warnings + " warnings; \"hiwar parse FILE\" shows them with their lines");
        }
        out.flush();
        long taken = report.taken().size();
        if (reportFile != null) {
            new ReadReport(taken, loading.refused(), loading.superseded(), passedOver).write(reportFile);
        }
        return ExitCode.of(taken, loading.refused().size());
    }
}
