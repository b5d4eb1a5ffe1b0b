package org.hiwar.testing.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.hiwar.node.LocalNode;
import org.hiwar.node.NodeOptions;

/** The one node of all tests of a run: started by the first that asks, stopped when the JVM ends. */
public final class TestNode {
    private static final class Started {
        static final LocalNode NODE = start();

        private static LocalNode start() {
            LocalNode node = LocalNode.open(new NodeOptions(
                    Path.of("target", "it-node"), BuiltDistribution.folder(), 1024, Map.of(), System.out::println));
            Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop-test-node"));
            return node;
        }
    }

    private TestNode() {}

    /** Where the node answers. */
    public static URI url() {
        return Started.NODE.url();
    }
}
