package org.hiwar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the data folder of an archive. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "The data folder (default: ./data). All commands with this folder share one local Elasticsearch.")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    DataOption() {}
}
