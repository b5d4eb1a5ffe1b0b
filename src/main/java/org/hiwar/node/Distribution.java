package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server and the plugin that the build packs for machines without Elasticsearch.
 *
 * @param server the official minimal server, {@code elasticsearch-VERSION.zip}
 * @param plugin the analysis plugin, {@code hiwar-analysis-VERSION.zip}
 */
record Distribution(Path server, Path plugin) {
    /** The names of the server's zip and of the folder in it begin with this. */
    static final String SERVER = "elasticsearch-";

    private static final String PLUGIN = "hiwar-analysis-";

    /**
     * Finds the distribution in a folder. If the folder has several versions of a file, the one modified last counts.
     *
     * @throws NodeStartFailure if a file is missing
     */
    static Distribution in(Path folder) {
        return new Distribution(newest(folder, SERVER), newest(folder, PLUGIN));
    }

    private static Path newest(Path folder, String prefix) {
        return zips(folder, prefix).stream()
                .max(Comparator.comparing(Distribution::modified))
                .orElseThrow(() -> new NodeStartFailure("there is no " + prefix + "*.zip in " + folder
                        + "; build it with 'mvn package', or name a running Elasticsearch in ELASTICSEARCH_URL"));
    }

    private static List<Path> zips(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isZip(file.getFileName().toString(), prefix))
                    .toList();
        } catch (IOException e) {
            throw new NodeStartFailure(folder + " cannot be read: " + e, e);
        }
    }

    private static boolean isZip(String name, String prefix) {
        return name.startsWith(prefix) && name.endsWith(".zip");
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new NodeStartFailure(file + " cannot be read: " + e, e);
        }
    }

    /** The name of the folder that the server's zip holds. */
    String homeName() {
        return server.getFileName().toString().replaceFirst("\\.zip$", "");
    }
}
