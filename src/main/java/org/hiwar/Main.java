package org.hiwar;

import org.hiwar.cli.HiwarCommand;

/** The start of the program. */
public final class Main {
    private Main() {}

    /** Runs a command; {@code hiwar --help} lists them. */
    public static void main(String[] args) {
        System.exit(HiwarCommand.over(new WiredContext()).execute(args));
    }
}
