package org.hiwar.node;

import java.nio.file.Path;
import java.util.Map;

/**
 * A second command of a data folder, for tests: prints {@code at URL} once it uses the node and ends when it reads a line.
 */
final class NodeClient {
    private NodeClient() {}

    public static void main(String[] args) throws Exception {
        NodeOptions options = new NodeOptions(Path.of(args[0]), Path.of(args[1]), 512, Map.of(), System.out::println);
        try (LocalNode node = LocalNode.open(options)) {
            System.out.println("at " + node.url());
            System.in.read();
        }
        System.out.println("closed");
    }
}
