package org.hiwar.node;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is needed to find or start a local node.
 *
 * @param dataFolder the data folder of the commands; the node's files go to {@code node} in it
 * @param distributionFolder where {@code elasticsearch-*.zip} and {@code hiwar-analysis-*.zip} lie
 * @param heapMegabytes the heap of Elasticsearch, if the node has to be started
 * @param environment {@code SUDO_UID} and {@code SUDO_GID} choose the account of the server if the program runs as root
 * @param progress receives one line of English for each step that takes time
 */
public record NodeOptions(
        Path dataFolder,
        Path distributionFolder,
        int heapMegabytes,
        Map<String, String> environment,
        Consumer<String> progress) {
    /** The environment variable for the heap, in megabytes. */
    public static final String HEAP = "HIWAR_HEAP";

    private static final int DEFAULT_HEAP = 1024;
    /** With less, Elasticsearch spends its time collecting garbage or does not start at all. */
    private static final int MIN_HEAP = 256;

    public NodeOptions {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        distributionFolder = distributionFolder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        if (heapMegabytes < MIN_HEAP) {
            throw new NodeStartFailure(
                    HEAP + ": Elasticsearch needs at least " + MIN_HEAP + " MB of heap, not " + heapMegabytes);
        }
    }

    /**
     * The usual options: the distribution beside the program and the heap of {@code HIWAR_HEAP}.
     *
     * @throws NodeStartFailure if {@code HIWAR_HEAP} is no number or too low
     */
    public static NodeOptions of(Path dataFolder, Map<String, String> environment, Consumer<String> progress) {
        return new NodeOptions(dataFolder, distributionBesideProgram(), heap(environment), environment, progress);
    }

    private static int heap(Map<String, String> environment) {
        String text = environment.getOrDefault(HEAP, String.valueOf(DEFAULT_HEAP));
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new NodeStartFailure(HEAP + ": needs a number of megabytes, such as 1024, not \"" + text + "\"", e);
        }
    }

    private static Path distributionBesideProgram() {
        String named = System.getProperty("hiwar.distribution");
        return named != null ? Path.of(named) : programFile().resolveSibling("distribution");
    }

    /** The jar or the folder of classes that this program was loaded from. */
    static Path programFile() {
        try {
            return Path.of(NodeOptions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program is no file", e);
        }
    }
}
