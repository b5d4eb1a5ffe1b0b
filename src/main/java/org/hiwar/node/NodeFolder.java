package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files in {@code DATA/node} by which the commands of one data folder find and share the node.
 *
 * @param root the folder itself
 */
record NodeFolder(Path root) {
    /** The node's folder of a data folder; creates it if it is missing. */
    static NodeFolder in(Path dataFolder) {
        NodeFolder folder = new NodeFolder(dataFolder.resolve("node"));
        try {
            Files.createDirectories(folder.shares());
        } catch (IOException e) {
            throw new NodeStartFailure(
                    "the data folder " + dataFolder + " cannot be written (" + e
                            + "); choose another with --data, or allow writing there",
                    e);
        }
        return folder;
    }

    /** The lock for looking whether there is a node, for starting one and for stopping one. */
    Path startLock() {
        return root.resolve("start.lock");
    }

    /** The lock that the keeper holds as long as it lives. */
    Path keeperLock() {
        return root.resolve("keeper.lock");
    }

    /** The folder with one locked file for each use of the node. */
    Path shares() {
        return root.resolve("shares");
    }

    /** The file with the address of the node. It exists as long as the node answers. */
    Path address() {
        return root.resolve("address");
    }

    /** The output of the keeper. */
    Path keeperLog() {
        return root.resolve("keeper.log");
    }

    /** The file that names the folder of the server's files, if they cannot lie in this one. */
    Path elsewhere() {
        return root.resolve("elsewhere");
    }

    boolean keeperLives() {
        return HeldLock.isHeld(keeperLock());
    }
}
