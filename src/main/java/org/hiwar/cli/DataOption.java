package org.hiwar.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the archive lies. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "The data folder (default: ./data). All commands of one folder share one local Elasticsearch.")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    DataOption() {}
}
