package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What commands of one data folder leave for each other, in {@code DATA/node}.
 *
 * @param root the folder itself
 */
record NodeFolder(Path root) {
    /** The node's folder of a data folder, made where it is not there. */
    static NodeFolder in(Path dataFolder) {
        NodeFolder folder = new NodeFolder(dataFolder.resolve("node"));
        try {
            Files.createDirectories(folder.shares());
        } catch (IOException e) {
            throw new NodeStartFailure(
                    "the data folder " + dataFolder + " cannot be written (" + e
                            + "); give another with --data, or the right to write there",
                    e);
        }
        return folder;
    }

    /** Held by whoever looks whether there is a node, starts one or stops one. */
    Path startLock() {
        return root.resolve("start.lock");
    }

    /** Held by the keeper as long as it lives. */
    Path keeperLock() {
        return root.resolve("keeper.lock");
    }

    /** One locked file for each user of the node. */
    Path shares() {
        return root.resolve("shares");
    }

    /** Where the node answers; there as long as it does. */
    Path address() {
        return root.resolve("address");
    }

    /** What the keeper itself had to say. */
    Path keeperLog() {
        return root.resolve("keeper.log");
    }

    /** Names the folder of the server's files where they cannot be here. */
    Path elsewhere() {
        return root.resolve("elsewhere");
    }

    boolean keeperLives() {
        return HeldLock.isHeld(keeperLock());
    }
}
