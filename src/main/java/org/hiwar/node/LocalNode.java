package org.hiwar.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One use of the local Elasticsearch of a data folder. All commands of a data folder share one node: the first command
 * starts it, the last one stops it, and the data stays.
 */
public final class LocalNode implements AutoCloseable {
    /**
     * A folder in the data folder. Its word lists replace those of the analysis plugin from the next start of the node on.
     */
    public static final String LISTS = "lexicon";

    /** Longer than the keeper waits for the server, so that the keeper can still say why it failed. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    /** Longer than the keeper waits for the server to end. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(45);

    private final NodeFolder folder;
    private final Share share;
    private final URI url;
    private final boolean startedHere;

    private LocalNode(NodeFolder folder, Share share, URI url, boolean startedHere) {
        this.folder = folder;
        this.share = share;
        this.url = url;
        this.startedHere = startedHere;
    }

    /**
     * Uses the node of the data folder. If none runs, starts one, which takes about 15 seconds.
     *
     * @throws NodeStartFailure if the node cannot be started
     */
    public static LocalNode open(NodeOptions options) {
        NodeFolder folder = NodeFolder.in(options.dataFolder());
        try (StartLock turn = StartLock.take(folder, START_LIMIT)) {
            Share share = Share.take(folder);
            try {
                Optional<URI> running = running(folder);
                return running.isPresent()
                        ? new LocalNode(folder, share, running.get(), false)
                        : new LocalNode(folder, share, start(folder, options), true);
            } catch (RuntimeException | IOException e) {
                share.close();
                throw e instanceof RuntimeException known
                        ? known
                        : new NodeStartFailure("the local Elasticsearch cannot be prepared: " + e, e);
            }
        }
    }

    private static Optional<URI> running(NodeFolder folder) {
        return folder.keeperLives()
                ? NodeAddress.read(folder.address()).map(NodeAddress::url).filter(ServerProcess::answers)
                : Optional.empty();
    }

    private static URI start(NodeFolder folder, NodeOptions options) throws IOException {
        if (!Waiting.until(() -> !folder.keeperLives(), STOP_LIMIT)) {
            throw new NodeStartFailure("the node of " + folder.root()
                    + " runs but does not answer; look at its logs, end it, and try again");
        }
        Memory.check(options.heapMegabytes());
        Files.deleteIfExists(folder.address());
        prepare(folder, options);
        Process keeper = keeper(folder, options);
        Waiting.until(() -> Files.exists(folder.address()) || !keeper.isAlive(), START_LIMIT);
        return NodeAddress.read(folder.address())
                .map(NodeAddress::url)
                .orElseThrow(() -> new NodeStartFailure(keeperLog(folder)));
    }

    /** Prepares a start: unpacks the server, installs the word lists, and reports each step. */
    private static void prepare(NodeFolder folder, NodeOptions options) throws IOException {
        Optional<ServerAccount> account = ServerAccount.of(options);
        ServerFolder place = ServerPlace.find(folder, account, options.progress());
        place.create();
        ServerHome home =
                new ServerHome(Distribution.in(options.distributionFolder()), place.root(), options.progress());
        if (!home.isCurrent()) {
            home.make();
        }
        home.installLists(options.dataFolder().resolve(LISTS));
        options.progress()
                .accept(
                        place.hasData()
                                ? "starting Elasticsearch; the data of " + place.data() + " is reused"
                                : "starting Elasticsearch with an empty " + place.data());
        if (account.isPresent()) {
            account.get().takeOwnership(List.of(home.path(), place.data(), place.logs(), place.temporary()));
        }
    }

    /**
     * Starts the keeper. It ignores Ctrl-C and the closing of this terminal, because other commands may still use the node.
     */
    private static Process keeper(NodeFolder folder, NodeOptions options) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap '' INT HUP; exec \"$@\"",
                        "hiwar",
                        java.toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        NodeOptions.programFile().toString(),
                        NodeKeeper.class.getName(),
                        options.dataFolder().toString(),
                        options.distributionFolder().toString(),
                        String.valueOf(options.heapMegabytes()))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.keeperLog().toFile())
                .start();
    }

    private static String keeperLog(NodeFolder folder) {
        try {
            return Files.readString(folder.keeperLog()).strip();
        } catch (IOException e) {
            return "Elasticsearch did not start, and " + folder.keeperLog() + " cannot be read: " + e;
        }
    }

    /** The address of the node, on loopback. */
    public URI url() {
        return url;
    }

    /** Whether this use started the node. */
    public boolean startedHere() {
        return startedHere;
    }

    /** Ends this use. If it was the last one, waits until the node has stopped. */
    @Override
    public void close() {
        share.close();
        Shares shares = new Shares(folder);
        Waiting.until(() -> !folder.keeperLives() || !shares.none(), STOP_LIMIT);
    }
}
