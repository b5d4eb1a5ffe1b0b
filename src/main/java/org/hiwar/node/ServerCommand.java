package org.hiwar.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the unmodified server is started: all that is ours stands on its command line and in its environment. */
final class ServerCommand {
    static final String CLUSTER = "hiwar";

    private ServerCommand() {}

    /** The command, without the change of account. */
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
                // Everybody on this machine gets in, and nobody else.
                Map.entry("xpack.security.enabled", "false"),
                Map.entry("http.host", "127.0.0.1"),
                Map.entry("transport.host", "127.0.0.1"),
                // The kernel gives free ports, so none can be taken between looking and binding; the file tells which.
                Map.entry("http.port", "0"),
                Map.entry("transport.port", "0"),
                Map.entry("node.portsfile", "true"),
                Map.entry("path.data", folder.data().toString()),
                Map.entry("path.logs", folder.logs().toString()),
                // The usual marks are shares of the disk: on a laptop 90 % full they refuse an index of a few megabytes
                // with 50 GB free. These still stop short of a disk that is really full.
                Map.entry("cluster.routing.allocation.disk.watermark.low", "500mb"),
                Map.entry("cluster.routing.allocation.disk.watermark.high", "300mb"),
                Map.entry("cluster.routing.allocation.disk.watermark.flood_stage", "150mb"));
    }

    /** All that the server's scripts are to see: a stray {@code ES_JAVA_OPTS} or locale of the caller changes nothing. */
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
        environment.put("ES_TMPDIR", folder.scratch().toString());
        // No garbage collection log (up to 2 GB) and no heap dump: on a local node nobody reads them.
        environment.put(
                "ES_JAVA_OPTS",
                "-Xms" + heapMegabytes + "m -Xmx" + heapMegabytes + "m -XX:-HeapDumpOnOutOfMemoryError"
                        + " -Xlog:disable -Xlog:all=warning:stderr:utctime,level,tags");
        return environment;
    }
}
