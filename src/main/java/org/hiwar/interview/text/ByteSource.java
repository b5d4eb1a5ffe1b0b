package org.hiwar.interview.text;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of an input, each time from the beginning. */
@FunctionalInterface
public interface ByteSource {
    InputStream open() throws IOException;

    /**
     * Reads all bytes.
     *
     * @param limit the most bytes that are read
     * @param advice what to do about a longer input, for its sender
     * @throws Unreadable if there are more
     */
    default byte[] read(int limit, String advice) throws IOException, Unreadable {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                String most = limit >= 1 << 20 ? (limit >> 20) + " MB" : (limit >> 10) + " KB";
                throw new Unreadable("longer than " + most + "; " + advice);
            }
            return bytes;
        }
    }
}
