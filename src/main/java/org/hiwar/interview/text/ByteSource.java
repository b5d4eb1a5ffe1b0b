package org.hiwar.interview.text;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of an input, each time from the beginning. */
@FunctionalInterface
public interface ByteSource {
    InputStream open() throws IOException;
}
