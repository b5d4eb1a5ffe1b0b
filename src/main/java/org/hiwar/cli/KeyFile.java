package org.hiwar.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file with the loading key of a data folder. The key is made once, and only its owner can read the file. */
final class KeyFile {
    private static final int KEY_BYTES = 24;

    private KeyFile() {}

    static Path in(Path data) {
        return data.resolve("key");
    }

    /** Returns the key, and makes it if there is none. */
    static String read(Path data) throws IOException {
        Path file = in(data);
        Files.createDirectories(data);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
        } catch (FileAlreadyExistsException e) {
            // An earlier start made the key.
        }
        String key = Files.readString(file).strip();
        if (key.isEmpty()) {
            throw new IOException(file + " is empty; delete it and a new key is made");
        }
        return key;
    }
}
