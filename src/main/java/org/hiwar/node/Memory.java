package org.hiwar.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Checks that there is memory for a node. Without the check the kernel would end a node that is too large. */
final class Memory {
    private static final Path MEMINFO = Path.of("/proc/meminfo");
    /** What a node of our size uses besides its heap. */
    private static final int BESIDE_HEAP_MEGABYTES = 300;

    private Memory() {}

    static void check(int heapMegabytes) {
        OptionalLong available = availableMegabytes();
        int needed = heapMegabytes + BESIDE_HEAP_MEGABYTES;
        if (available.isPresent() && available.getAsLong() < needed) {
            throw new NodeStartFailure("there is not enough memory for Elasticsearch: it needs " + needed + " MB, "
                    + available.getAsLong() + " MB are free; set " + NodeOptions.HEAP + " to fewer megabytes");
        }
    }

    /** The available memory. Empty on systems other than Linux: there the start of the JVM fails if there is too little. */
    private static OptionalLong availableMegabytes() {
        if (!Files.isReadable(MEMINFO)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(MEMINFO).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new NodeStartFailure(MEMINFO + " cannot be read: " + e, e);
        }
    }
}
