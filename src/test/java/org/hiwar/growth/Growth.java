package org.hiwar.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Tells work that grows in proportion to its input from work that grows faster. What is compared is the processor time of
 * one thread for an input and for one four times as long, so that a busy machine does not matter: linear work takes about 4
 * times as long, quadratic work 16 times. Inputs grow until the difference would show.
 */
public final class Growth {
    private static final int SHORTEST = 250;
    private static final int LONGEST = 16_000;
    private static final int STEP = 4;
    /** Between the 4 times of linear work and the 16 times of quadratic work. */
    private static final int TOLERATED = 8;
    /** In nanoseconds: less than this is noise. */
    private static final long NOISE = 20_000_000;
    /** How often a suspicious pair is measured again; the least of all counts. */
    private static final int REPEATS = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * What grows too fast, or empty.
     *
     * @param prepared makes an input of about that many characters, and gives what is to be measured
     */
    public static Optional<String> excess(IntFunction<Runnable> prepared) {
        long before = time(prepared.apply(SHORTEST));
        for (int length = SHORTEST * STEP; length <= LONGEST; length *= STEP) {
            long now = time(prepared.apply(length));
            if (grows(before, now)) {
                Runnable shorter = prepared.apply(length / STEP);
                Runnable longer = prepared.apply(length);
                for (int i = 0; i < REPEATS && grows(before, now); i++) {
                    // A pause of the machine can only have lengthened what was measured.
                    before = Math.min(before, time(shorter));
                    now = Math.min(now, time(longer));
                }
                if (grows(before, now)) {
                    return Optional.of("%d characters take %,d µs, %d take %,d µs"
                            .formatted(length / STEP, before / 1_000, length, now / 1_000));
                }
            }
            before = now;
        }
        return Optional.empty();
    }

    private static boolean grows(long before, long now) {
        return now > TOLERATED * before + NOISE;
    }

    private static long time(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
