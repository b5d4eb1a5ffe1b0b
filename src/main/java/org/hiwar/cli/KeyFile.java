package org.hiwar.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The loading key of a data folder, made once and readable by its owner alone. */
final class KeyFile {
    private static final int KEY_BYTES = 24;

    private KeyFile() {}

    static Path in(Path data) {
        return data.resolve("key");
    }

    /** The key; made where there is none. */
    static String read(Path data) throws IOException {
        Path file = in(data);
        Files.createDirectories(data);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
        } catch (FileAlreadyExistsException e) {
            // Made by an earlier start: that is the key.
        }
        String key = Files.readString(file).strip();
        if (key.isEmpty()) {
            throw new IOException(file + " is empty; delete it and a new key is made");
        }
        return key;
    }
}
