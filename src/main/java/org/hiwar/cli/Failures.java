package org.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.hiwar.config.InvalidSetting;
import org.hiwar.search.InvalidParameter;
import picocli.CommandLine;

/** Turns the exceptions of all commands into messages and exit codes. */
final class Failures {
    private Failures() {}

    static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        String message = "hiwar: " + e.getMessage();
        if (e instanceof InvalidSetting || e instanceof InvalidParameter) {
            err.println(line.getColorScheme().errorText(message));
            return ExitCode.WRONG_USE;
        }
        if (isMeantForPeople(e)) {
            err.println(line.getColorScheme().errorText(message));
        } else {
            err.println(line.getColorScheme().errorText("hiwar: this is a fault of the program: " + e));
            e.printStackTrace(err);
        }
        return ExitCode.FAILED;
    }

    /** Whether the message suffices. Hiwar's own exceptions and I/O errors say what is wrong; a stack trace would hide that. */
    private static boolean isMeantForPeople(Exception e) {
        return e.getClass().getName().startsWith("org.hiwar.") || e instanceof IOException;
    }
}
