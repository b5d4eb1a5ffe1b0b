package org.hiwar.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hiwar.interview.Interview;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures how many megabytes of text (2^20 bytes of UTF-8) one thread reads. {@code megabytesPerSecond} counts elapsed
 * time. {@code megabytesPerCpuSecond} counts CPU time, which other work on the machine does not change.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 1, time = 9)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingSpeed {
    private static final int MEGABYTE = 1 << 20;

    @Param
    public Convention convention;

    private byte[] text;

    /** Counts the text that an iteration reads and the time it takes. JMH sums over iterations, so only one is measured. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Read {
        private double megabytes;
        private double cpuSeconds;
        private long begun;

        @Setup(Level.Iteration)
        public void begin() {
            megabytes = 0;
            cpuSeconds = -CpuTime.seconds();
            begun = System.nanoTime();
        }

        @TearDown(Level.Iteration)
        public void end() {
            cpuSeconds += CpuTime.seconds();
        }

        public double megabytesPerSecond() {
            return megabytes * 1e9 / (System.nanoTime() - begun);
        }

        public double megabytesPerCpuSecond() {
            return megabytes / (cpuSeconds < 0 ? cpuSeconds + CpuTime.seconds() : cpuSeconds);
        }
    }

    @Setup
    public void generate() throws IOException {
        text = GeneratedInterview.of(convention, MEGABYTE);
    }

    @Benchmark
    public Interview read(Read read) {
        read.megabytes += (double) text.length / MEGABYTE;
        return Loaded.of(text);
    }
}
