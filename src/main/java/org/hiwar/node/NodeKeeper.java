package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Keeps the node of a data folder, in a small process of its own. It runs the server as its child, writes the address for
 * all commands, and ends the server when the last command has ended or was killed.
 */
public final class NodeKeeper {
    private NodeKeeper() {}

    /** Arguments: the data folder, the distribution's folder, the heap in megabytes. Prints the reason if it fails. */
    public static void main(String[] args) {
        NodeOptions options = new NodeOptions(
                Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Map.copyOf(System.getenv()), line -> {});
        try {
            keep(options);
        } catch (NodeStartFailure | IOException e) {
            System.err.println(e instanceof IOException ? "the node's folder cannot be used: " + e : e.getMessage());
            System.exit(1);
        }
    }

    private static void keep(NodeOptions options) throws IOException {
        NodeFolder folder = NodeFolder.in(options.dataFolder());
        var account = ServerAccount.of(options);
        ServerFolder place = ServerPlace.find(folder, account, options.progress());
        Path home =
                new ServerHome(Distribution.in(options.distributionFolder()), place.root(), options.progress()).path();
        HeldLock alive = HeldLock.take(folder.keeperLock());
        ServerProcess server = ServerProcess.start(home, place, account, options.heapMegabytes());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-server"));
        new NodeAddress(server.awaitReady(), ProcessHandle.current().pid()).write(folder.address());
        Thread watch = new Thread(() -> watch(server, folder), "watch-server");
        watch.setDaemon(true);
        watch.start();
        try (HeldLock newcomersWait = new Shares(folder).awaitNone()) {
            Files.deleteIfExists(folder.address());
            server.stop();
        }
        alive.close();
        System.exit(0);
    }

    /** If the server ends before its users do, deletes the address, which is no longer true, and ends this process. */
    private static void watch(ServerProcess server, NodeFolder folder) {
        try {
            server.awaitExit();
            Files.deleteIfExists(folder.address());
            Runtime.getRuntime().halt(1);
        } catch (IOException e) {
            System.err.println(folder.address() + " cannot be deleted: " + e);
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
