package org.hiwar.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command line and the environment of the server. They hold all our settings: the server itself is unmodified. */
final class ServerCommand {
    static final String CLUSTER = "hiwar";

    private ServerCommand() {}

    /** The command line, without the change of account. */
    static List<String> of(Path home, ServerFolder folder) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/elasticsearch").toString(), "--quiet"));
        new TreeMap<>(settings(folder)).forEach((name, value) -> command.add("-E" + name + "=" + value));
        return command;
    }

    private static Map<String, String> settings(ServerFolder folder) {
        return Map.ofEntries(
                Map.entry("cluster.name", CLUSTER),
                Map.entry("node.name", CLUSTER),
                Map.entry("discovery.type", "single-node"),
                // Without security, but on loopback only: everybody on this machine may use the node, and nobody else.
                Map.entry("xpack.security.enabled", "false"),
                Map.entry("http.host", "127.0.0.1"),
                Map.entry("transport.host", "127.0.0.1"),
                // The kernel chooses free ports, so no other process can take one first. The server writes them to a
                // file.
                Map.entry("http.port", "0"),
                Map.entry("transport.port", "0"),
                Map.entry("node.portsfile", "true"),
                Map.entry("path.data", folder.data().toString()),
                Map.entry("path.logs", folder.logs().toString()),
                // By default these are shares of the disk: on a laptop that is 90 % full they refuse an index of a few
                // megabytes although 50 GB are free. With these values the server still stops before the disk is full.
                Map.entry("cluster.routing.allocation.disk.watermark.low", "500mb"),
                Map.entry("cluster.routing.allocation.disk.watermark.high", "300mb"),
                Map.entry("cluster.routing.allocation.disk.watermark.flood_stage", "150mb"));
    }

    /**
     * The only variables that the server's scripts see, so that a stray {@code ES_JAVA_OPTS} or locale of the caller has no
     * effect.
     */
    static Map<String, String> environment(Path root) {
        return Map.of(
                "PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin"),
                "HOME", root.toString(),
                // Without UTF-8 the JVM cannot open a folder with an Arabic name.
                "LC_ALL", "C.UTF-8",
                "ES_JAVA_HOME", System.getProperty("java.home"));
    }

    /** The environment of the server itself. */
    static Map<String, String> environment(ServerFolder folder, int heapMegabytes) {
        Map<String, String> environment = new TreeMap<>(environment(folder.root()));
        environment.put("ES_TMPDIR", folder.temporary().toString());
        // No garbage collection log (up to 2 GB) and no heap dump, because nobody reads them on a local node.
        environment.put(
                "ES_JAVA_OPTS",
                "-Xms" + heapMegabytes + "m -Xmx" + heapMegabytes + "m -XX:-HeapDumpOnOutOfMemoryError"
                        + " -Xlog:disable -Xlog:all=warning:stderr:utctime,level,tags");
        return environment;
    }
}
