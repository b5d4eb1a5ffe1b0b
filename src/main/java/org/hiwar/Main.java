package org.hiwar;

import org.hiwar.cli.HiwarCommand;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command; see {@code hiwar --help}. */
    public static void main(String[] args) {
        System.exit(HiwarCommand.over(new WiredContext()).execute(args));
    }
}
