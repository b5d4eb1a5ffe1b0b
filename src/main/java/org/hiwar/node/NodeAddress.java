package org.hiwar.node;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The address of the node of a data folder. Its keeper writes it to a file for all commands.
 *
 * @param url the address on loopback
 * @param keeperPid the process that keeps the node
 */
record NodeAddress(URI url, long keeperPid) {
    /** Writes the address in one step, so that a reader sees all of it or nothing. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, "url=" + url + "\nkeeper=" + keeperPid + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads the address from a file; empty if there is no such file.
     *
     * @throws NodeStartFailure if no keeper has written the file
     */
    static Optional<NodeAddress> read(Path file) {
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file)));
            return Optional.of(new NodeAddress(
                    URI.create(lines.getProperty("url", "")), Long.parseLong(lines.getProperty("keeper", ""))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new NodeStartFailure(file + " was not written by a keeper; delete it and try again", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
