package org.hiwar.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a list that comes in the jar; what follows a {@code #} in its line is a remark, blank lines are none. */
record ResourceLines(List<String> lines) {
    ResourceLines {
        lines = List.copyOf(lines);
    }

    static ResourceLines of(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ResourceLines(reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** All words, as parted by white space. */
    List<String> words() {
        return lines.stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }
}
