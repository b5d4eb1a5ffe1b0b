package org.hiwar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.hiwar.cli.review.ReviewPage;
import org.hiwar.cli.review.Reviewed;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the review page, which shows how interviews were read. */
@Command(
        name = "review",
        description =
                "Write one HTML page that shows how interviews were read, the most doubtful first, and how to correct"
                        + " them. Needs no Elasticsearch.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: hiwar review interviews/ -o review.html"})
final class ReviewCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private ArchiveOptions archive;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE",
            defaultValue = "review.html",
            description = "The page to write (default: review.html).")
    private Path page;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The files and folders to review.")
    private List<Path> inputs;

    @Spec
    private CommandSpec spec;

    private final List<Reviewed> reviewed = new ArrayList<>();
    private long refused;

    @SuppressWarnings("NullAway.Init")
    ReviewCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        DecisionFiles desk = archive.desk(rooms);
        BiConsumer<Source, ReadListener> reader = rooms.reader(desk);
        InputFiles files = InputFiles.under(inputs);
        files.refused().forEach(this::refuse);
        try (LoadProgress progress =
                LoadProgress.of(files.sources(), spec.commandLine().getErr())) {
            for (Source source : files.sources()) {
                reader.accept(source, progress.over(source, listener(source)));
            }
        }
        Files.writeString(page, ReviewPage.of(reviewed, desk.speakers().authority()));
        spec.commandLine()
                .getOut()
                .println(reviewed.size() + " interviews and files on " + page + ", " + refused + " refused");
        spec.commandLine().getOut().flush();
        return ExitCode.of(reviewed.size() - refused, refused);
    }

    private ReadListener listener(Source source) {
        return new ReadListener() {
            @Override
            public void interview(Interview interview) {
                reviewed.add(Reviewed.read(source.name(), source.file(), interview));
            }

            @Override
            public void refused(Refusal refusal) {
                refuse(refusal);
            }

            @Override
            public ReadListener within(Source inner) {
                return listener(inner);
            }
        };
    }

    private void refuse(Refusal refusal) {
        refused++;
        reviewed.add(Reviewed.refused(refusal));
        spec.commandLine().getErr().println("refused: " + refusal);
    }
}
