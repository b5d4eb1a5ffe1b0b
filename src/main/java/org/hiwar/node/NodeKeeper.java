package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A small process of its own that keeps the node of a data folder for all commands: it runs the server as its child, leaves
 * the address, and ends the server when the last user is gone, in whatever way that one went.
 */
public final class NodeKeeper {
    private NodeKeeper() {}

    /** Takes the data folder, the distribution's folder and the heap in megabytes; prints why where it fails. */
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

    /** A server that ends before its users leaves them an address that is a lie: take it away, and go. */
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
