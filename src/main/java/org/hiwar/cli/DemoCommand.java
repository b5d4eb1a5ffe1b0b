package org.hiwar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.hiwar.index.LoadReport;
import org.hiwar.index.Loading;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads the sample interviews and serves them. */
@Command(
        name = "demo",
        description = "Load the sample interviews and serve them. This is the quickest way to see a search.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: hiwar demo --port 7070"})
final class DemoCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private ArchiveOptions place;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    DemoCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Exception {
        Path samples = samples();
        var line = spec.commandLine();
        return new Service(rooms, options, line.getOut(), line.getErr())
                .run(place, archive -> prepare(archive, samples, line.getErr()), Stop.onSignal());
    }

    /** Loads the samples at each start, because loading a sample again changes nothing. */
    private void prepare(Archive archive, Path samples, PrintWriter err) {
        Loading loading = new Loading(archive.store(), interview -> {});
        InputFiles inputs = InputFiles.under(List.of(samples));
        inputs.refused().forEach(loading::refuse);
        BiConsumer<Source, ReadListener> reader = rooms.reader(place.desk(rooms));
        inputs.sources().forEach(source -> reader.accept(source, loading.from(source.name())));
        LoadReport report = loading.finish();
        loading.refused().forEach(refusal -> err.println("refused: " + refusal));
        err.println("samples: " + report.added() + " added, " + report.replaced() + " replaced, " + report.unchanged()
                + " there already");
        err.println("Try: النخيل    \"المدينة القديمة\"    سفينة");
    }

    private Path samples() {
        Path folder = Path.of(System.getProperty("hiwar.home", ".")).resolve("samples");
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the samples are not in " + folder.toAbsolutePath() + "; run hiwar from its own folder");
        }
        return folder;
    }
}
