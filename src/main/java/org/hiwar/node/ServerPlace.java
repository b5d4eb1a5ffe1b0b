package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds where the server's files can be: in the data folder, or elsewhere where its account cannot reach that. */
final class ServerPlace {
    private static final Path ELSEWHERE = Path.of("/var/lib/hiwar");

    private ServerPlace() {}

    static ServerFolder find(NodeFolder folder, Optional<ServerAccount> account, Consumer<String> progress)
            throws IOException {
        if (Files.exists(folder.elsewhere())) {
            return new ServerFolder(Path.of(Files.readString(folder.elsewhere()).strip()));
        }
        if (account.isEmpty() || account.get().canEnter(folder.root())) {
            return new ServerFolder(folder.root());
        }
        Path elsewhere = ELSEWHERE.resolve(name(folder.root()));
        Files.createDirectories(elsewhere);
        Files.writeString(folder.elsewhere(), elsewhere + "\n");
        progress.accept("Elasticsearch refuses to run as root, and account "
                + account.get().uid() + " cannot enter " + folder.root() + ": its files go to " + elsewhere);
        return new ServerFolder(elsewhere);
    }

    /** The data folder's name, and enough of a hash of its path to tell two of one name apart. */
    private static String name(Path nodeFolder) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(nodeFolder.toString().getBytes(StandardCharsets.UTF_8));
            return nodeFolder.resolveSibling("").getFileName() + "-"
                    + HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
