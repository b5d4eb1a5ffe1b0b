package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in words why Elasticsearch did not start, from what it left in its logs. */
final class StartTrouble {
    private static final int LAST_LINES = 8;

    /** What the server or its JVM prints, and what to do about it; the first that is found counts. */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry("insufficient memory", "there is not enough memory; set HIWAR_HEAP to fewer megabytes"),
            Map.entry("Cannot allocate memory", "there is not enough memory; set HIWAR_HEAP to fewer megabytes"),
            Map.entry(
                    "Could not reserve enough space", "there is not enough memory; set HIWAR_HEAP to fewer megabytes"),
            Map.entry("No space left on device", "the disk is full; make room, or name another folder with --data"),
            Map.entry(
                    "cannot downgrade a node",
                    "the data was written by a newer Elasticsearch; use another data folder"),
            Map.entry("failed to obtain node lock", "another Elasticsearch uses this data folder; end that one"),
            Map.entry("Address already in use", "its port is taken; try again"),
            Map.entry("UnsupportedClassVersionError", "this Java is too old; Elasticsearch needs 17 or later"),
            Map.entry(
                    "AccessDeniedException",
                    "it may not read or write its folder; mend the permissions of the data folder"),
            Map.entry(
                    "Permission denied",
                    "it may not read or write its folder; mend the permissions of the data folder"));

    private StartTrouble() {}

    static String explain(String failure, ServerFolder folder) {
        List<String> lines = telling(folder);
        String all = String.join("\n", lines);
        Optional<String> advice = ADVICE.stream()
                .filter(entry -> all.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return failure + advice.map(words -> ": " + words).orElse("") + "\nits last words, from " + folder.logs()
                + ":\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** The JVM's own troubles stand on the console, the server's in its log: the console then only points there. */
    private static List<String> telling(ServerFolder folder) {
        List<String> console = lines(folder.console());
        boolean pointsToLog = console.stream().anyMatch(line -> line.contains("check the logs"));
        return console.isEmpty() || pointsToLog ? lines(folder.log()) : console;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            return List.of(file + " cannot be read: " + e.getMessage());
        }
    }
}
