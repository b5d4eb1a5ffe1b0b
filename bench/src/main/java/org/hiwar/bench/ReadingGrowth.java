package org.hiwar.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hiwar.interview.Interview;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures how long reading one text takes: texts of 1 to 50 MB in lines, and one line of 10 MB, in 1 GB of heap. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingGrowth {
    @Param({"STAR_AND_DASH 1", "STAR_AND_DASH 5", "STAR_AND_DASH 20", "STAR_AND_DASH 50", "NAMES 50", "ONE_LINE 10"})
    public String conventionAndMegabytes;

    private byte[] text;

    @Setup
    public void generate() throws IOException {
        String[] parts = conventionAndMegabytes.split(" ");
        text = GeneratedInterview.of(Convention.valueOf(parts[0]), Integer.parseInt(parts[1]) << 20);
    }

    /** The CPU time of reading the text, which other work on the machine does not change. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Work {
        public double cpuMilliseconds;
    }

    @Benchmark
    public Interview read(Work work) {
        double before = CpuTime.seconds();
        Interview interview = Loaded.of(text);
        work.cpuMilliseconds = (CpuTime.seconds() - before) * 1000;
        return interview;
    }
}
