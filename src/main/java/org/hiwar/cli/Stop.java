package org.hiwar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a service: SIGTERM or Ctrl-C lets {@link #await} return, and the process waits until {@link #done} says that
 * everything is closed, or {@value #PATIENCE} seconds. Java then ends it with 143 or 130, as the signal has it.
 */
final class Stop {
    private static final long PATIENCE = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** A stop that signals ask for. */
    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::askAndWait, "hiwar-stop"));
        return stop;
    }

    void ask() {
        asked.countDown();
    }

    void await() throws InterruptedException {
        asked.await();
    }

    void done() {
        closed.countDown();
    }

    private void askAndWait() {
        ask();
        try {
            boolean inTime = closed.await(PATIENCE, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("hiwar: not everything could be closed in " + PATIENCE + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
