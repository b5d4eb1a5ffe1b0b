package org.hiwar.node;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** The one node of all tests of a run: started by the first that asks, stopped when the JVM ends. */
public final class TestNode {
    private static final class Holder {
        static final LocalNode NODE = start();

        private static LocalNode start() {
            LocalNode node = LocalNode.open(
                    new NodeOptions(Path.of("target", "it-node"), distribution(), 1024, Map.of(), System.out::println));
            Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop-test-node"));
            return node;
        }
    }

    private TestNode() {}

    /** Where the node answers. */
    public static URI url() {
        return Holder.NODE.url();
    }

    /** Where the build left the server and the plugin. */
    static Path distribution() {
        return Path.of(System.getProperty("hiwar.distribution", "target/distribution"));
    }
}
