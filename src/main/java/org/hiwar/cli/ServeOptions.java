package org.hiwar.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that serve an archive. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "The port to listen on; 0 takes any free port (default: 7070).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on (default: HIWAR_HOST, or 127.0.0.1).")
    @Nullable String host;

    @Option(
            names = "--behind-proxy",
            description = "Take client addresses from the last entry of X-Forwarded-For; only for use behind a proxy.")
    boolean behindProxy;
}
