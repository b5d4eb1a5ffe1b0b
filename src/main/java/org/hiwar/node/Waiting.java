package org.hiwar.node;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for other processes. They send no signal, so it checks again and again. */
final class Waiting {
    static final Duration STEP = Duration.ofMillis(50);

    private Waiting() {}

    /** Returns whether the condition came true within the limit. An interrupt ends the waiting early and stays set. */
    static boolean until(BooleanSupplier done, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
