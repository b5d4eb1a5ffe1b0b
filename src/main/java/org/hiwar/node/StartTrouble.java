package org.hiwar.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains from its logs why Elasticsearch did not start. */
final class StartTrouble {
    private static final int LAST_LINES = 8;
    private static final String TOO_LITTLE_MEMORY =
            "there is not enough memory; set " + NodeOptions.HEAP + " to fewer megabytes";
    private static final String NO_PERMISSION =
            "it may not read or write its folder; correct the permissions of the data folder";

    /** What the server or its JVM prints, and what to do about it. The first entry that is found counts. */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry("insufficient memory", TOO_LITTLE_MEMORY),
            Map.entry("Cannot allocate memory", TOO_LITTLE_MEMORY),
            Map.entry("Could not reserve enough space", TOO_LITTLE_MEMORY),
            Map.entry("No space left on device", "the disk is full; make room, or name another folder with --data"),
            Map.entry(
                    "cannot downgrade a node",
                    "the data was written by a newer Elasticsearch; use another data folder"),
            Map.entry("failed to obtain node lock", "another Elasticsearch uses this data folder; end it"),
            Map.entry("Address already in use", "its port is taken; try again"),
            Map.entry("UnsupportedClassVersionError", "this Java is too old; Elasticsearch needs 17 or later"),
            Map.entry("AccessDeniedException", NO_PERMISSION),
            Map.entry("Permission denied", NO_PERMISSION));

    private StartTrouble() {}

    static String explain(String failure, ServerFolder folder) {
        List<String> lines = logLines(folder);
        String all = String.join("\n", lines);
        Optional<String> advice = ADVICE.stream()
                .filter(entry -> all.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return failure + advice.map(text -> ": " + text).orElse("") + "\nthe last lines of " + folder.logs() + ":\n  "
                + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /**
     * The log with the reason: the JVM prints its errors to the console; the server logs its own, and the console only
     * points to the log.
     */
    private static List<String> logLines(ServerFolder folder) {
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
