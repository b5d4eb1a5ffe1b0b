package org.hiwar.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a service after SIGTERM or Ctrl-C: {@link #await} returns, and the process waits at most {@value #PATIENCE} seconds
 * until {@link #done} says that everything is closed. The exit code is then 143 after SIGTERM and 130 after Ctrl-C.
 */
final class Stop {
    private static final long PATIENCE = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Returns a stop that SIGTERM and Ctrl-C ask for. */
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
