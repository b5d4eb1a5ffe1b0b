package org.hiwar.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the version of the program. */
@Command(
        name = "version",
        description = "Print the version of the program.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: hiwar version"})
final class VersionCommand implements Runnable, CommandLine.IVersionProvider {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    VersionCommand() {}

    @Override
    public void run() {
        spec.commandLine().getOut().println(getVersion()[0]);
    }

    /** Returns the version that the jar states. Classes outside a jar have no version. */
    @Override
    public String[] getVersion() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return new String[] {"hiwar " + Objects.requireNonNullElse(version, "(from the build folder)")};
    }
}
