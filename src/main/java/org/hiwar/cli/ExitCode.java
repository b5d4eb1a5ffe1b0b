package org.hiwar.cli;

/** The exit codes of the program, which scripts can check. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    /** Some inputs were refused and reported; the others were taken. */
    static final int IN_PART = 3;

    private ExitCode() {}

    /** Returns the exit code of a run that took {@code taken} inputs and refused {@code refused}. */
    static int of(long taken, long refused) {
        if (refused == 0) {
            return DONE;
        }
        return taken > 0 ? IN_PART : FAILED;
    }
}
