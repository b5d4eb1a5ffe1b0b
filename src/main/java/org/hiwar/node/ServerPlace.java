package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.hiwar.digest.Sha256;

/** Chooses the folder of the server's files: the data folder, or another one if the server's account cannot enter that. */
final class ServerPlace {
    private static final Path ELSEWHERE = Path.of("/var/lib/hiwar");

    private static final int HASH_DIGITS = 12;

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

    /** The data folder's name and the first 12 digits of a hash of its path, which tell two folders of one name apart. */
    private static String name(Path nodeFolder) {
        String hash = Sha256.hex(nodeFolder.toString().getBytes(StandardCharsets.UTF_8));
        return nodeFolder.resolveSibling("").getFileName() + "-" + hash.substring(0, HASH_DIGITS);
    }
}
