package org.hiwar.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A use of the local Elasticsearch of a data folder. All commands of one data folder share one node: whoever comes first
 * starts it, whoever goes last stops it, and its data stays.
 */
public final class LocalNode implements AutoCloseable {
    /** The folder within the data folder whose word lists replace the analysis plugin's from the next start on. */
    public static final String LISTS = "lexicon";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
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
     * Uses the node of the data folder; starts it where there is none, which takes some 15 seconds.
     *
     * @throws NodeStartFailure where it cannot be had
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
                    + " is there but does not answer; look at its logs, end it, and try again");
        }
        Memory.check(options.heapMegabytes());
        Files.deleteIfExists(folder.address());
        prepare(folder, options);
        Process keeper = keeper(folder, options);
        Waiting.until(() -> Files.exists(folder.address()) || !keeper.isAlive(), START_LIMIT);
        return NodeAddress.read(folder.address())
                .map(NodeAddress::url)
                .orElseThrow(() -> new NodeStartFailure(lastWords(folder)));
    }

    /** What only needs doing before a start, told to whoever waits for it. */
    private static void prepare(NodeFolder folder, NodeOptions options) throws IOException {
        Optional<ServerAccount> account = ServerAccount.of(options);
        ServerFolder place = ServerPlace.find(folder, account, options.progress());
        place.create();
        ServerHome home =
                new ServerHome(Distribution.in(options.distributionFolder()), place.root(), options.progress());
        if (!home.isCurrent()) {
            home.make();
        }
        home.takeLists(options.dataFolder().resolve(LISTS));
        options.progress()
                .accept(
                        place.hasData()
                                ? "starting Elasticsearch; the data of " + place.data() + " is reused"
                                : "starting Elasticsearch with an empty " + place.data());
        if (account.isPresent()) {
            account.get().own(List.of(home.path(), place.data(), place.logs(), place.scratch()));
        }
    }

    /** Started so that Ctrl-C in this terminal, or its closing, leaves the node to those who still use it. */
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

    private static String lastWords(NodeFolder folder) {
        try {
            return Files.readString(folder.keeperLog()).strip();
        } catch (IOException e) {
            return "Elasticsearch did not start, and " + folder.keeperLog() + " cannot be read: " + e;
        }
    }

    /** Where it answers, on loopback. */
    public URI url() {
        return url;
    }

    /** Whether this use started it; otherwise it was running already. */
    public boolean startedHere() {
        return startedHere;
    }

    /** Ends this use; where it was the last one, returns when the node has stopped. */
    @Override
    public void close() {
        share.close();
        Shares shares = new Shares(folder);
        Waiting.until(() -> !folder.keeperLives() || !shares.none(), STOP_LIMIT);
    }
}
