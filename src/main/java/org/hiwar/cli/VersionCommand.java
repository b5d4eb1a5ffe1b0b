package org.hiwar.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which version this is. */
@Command(
        name = "version",
        description = "Say which version this is.",
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

    /** The jar's version; classes that are not in a jar have none. */
    @Override
    public String[] getVersion() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return new String[] {"hiwar " + Objects.requireNonNullElse(version, "(from the build folder)")};
    }
}
