package org.hiwar.cli;

import java.io.PrintWriter;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ForwardingListener;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows the progress of reading several files: a bar on a terminal, elsewhere a line per {@value #LINE_EVERY} interviews. */
final class LoadProgress implements AutoCloseable {
    private static final int LINE_EVERY = 1_000;

    private final @Nullable ProgressBar bar;
    private final PrintWriter err;
    private long interviews;

    private LoadProgress(@Nullable ProgressBar bar, PrintWriter err) {
        this.bar = bar;
        this.err = err;
    }

    static LoadProgress of(List<Source> sources, PrintWriter err) {
        boolean terminal = Ansi.AUTO.enabled() && sources.size() > 1;
        ProgressBar bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName("loading")
                        .setInitialMax(sources.size())
                        .setUnit(" files", 1)
                        .build()
                : null;
        return new LoadProgress(bar, err);
    }

    /** Counts the interviews of a source and passes them on. */
    ReadListener over(Source source, ReadListener next) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(source.name());
        }
        return counting(next);
    }

    private ReadListener counting(ReadListener next) {
        return new ForwardingListener(next) {
            @Override
            public void interview(Interview interview) {
                super.interview(interview);
                interviews++;
                if (bar == null && interviews % LINE_EVERY == 0) {
                    err.println(interviews + " interviews read");
                }
            }

            @Override
            protected ReadListener over(Source inner, ReadListener nextWithin) {
                return counting(nextWithin);
            }
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
