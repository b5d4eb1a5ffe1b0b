package org.hiwar.cli;

/** What the program leaves behind for scripts. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    /** Some inputs were refused, each named; the others are in. */
    static final int IN_PART = 3;

    private ExitCode() {}

    /** The code of a run that took {@code taken} inputs and refused {@code refused}. */
    static int of(long taken, long refused) {
        if (refused == 0) {
            return DONE;
        }
        return taken > 0 ? IN_PART : FAILED;
    }
}
