package org.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
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

/** Shows how interviews are read, without loading them. */
@Command(
        name = "parse",
        description = "Show how interviews are read, without loading them. Needs no Elasticsearch.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples: hiwar parse interview.txt",
            "          hiwar parse --json interview.txt > interview.json"
        })
final class ParseCommand implements Callable<Integer> {
    private final CommandContext rooms;

    @Mixin
    private ArchiveOptions archive;

    @Option(names = "--json", description = "Print JSON in the interchange format, one interview a line.")
    private boolean json;

    @Option(names = "--strict", description = "Refuse interviews with no turns or with a turn whose role is in doubt.")
    private boolean strict;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the refused inputs and the reasons as JSON.")
    private @Nullable Path reportFile;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The files and folders to read.")
    private List<Path> inputs;

    @Spec
    private CommandSpec spec;

    private long read;
    private final List<Refusal> refused = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    ParseCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        BiConsumer<Source, ReadListener> reader = rooms.reader(archive.desk(rooms));
        InputFiles files = InputFiles.under(inputs);
        files.refused().forEach(this::refuse);
        UniqueIds ids = new UniqueIds();
        for (Source source : files.sources()) {
            reader.accept(source, ids.over(source, listener(source)));
        }
        spec.commandLine().getOut().flush();
        files.passedOver().forEach(file -> spec.commandLine().getErr().println("passed over: " + file));
        if (reportFile != null) {
            new ReadReport(read, refused, List.of(), files.passedOver()).write(reportFile);
        }
        return ExitCode.of(read, refused.size());
    }

    private ReadListener listener(Source source) {
        return new ReadListener() {
            @Override
            public void interview(Interview interview) {
                show(source, interview);
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

    private void show(Source source, Interview interview) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(rooms.json(interview));
        } else {
            new InterviewPrinter(interview, spec.commandLine().getColorScheme().ansi()).print(out);
        }
        if (strict && (interview.turns().isEmpty() || StrictListener.roleUnknown(interview) != null)) {
            String problem = interview.turns().isEmpty() ? "no interview was found in it" : "a role is unknown";
            refuse(new Refusal(source.name(), 0, problem));
        } else {
            read++;
        }
    }

    private void refuse(Refusal refusal) {
        refused.add(refusal);
        spec.commandLine().getErr().println("refused: " + refusal);
    }
}
