package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiwar.interview.Turn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real printed interviews, which are not part of this project: what share of their turns comes back exactly right. */
class PrintedInterviewsTest {
    private static final double LEAST = 0.98;

    @Test
    void mostTurnsOfPrintedInterviewsAreExactlyRight() throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            System.out.println("PrintedInterviewsTest does not run: there are no printed interviews in " + folder);
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no printed interviews in " + folder);
        int hits = 0;
        int turns = 0;
        int sure = 0;
        int surelyRight = 0;
        for (Path gold : golds(folder)) {
            List<String> wanted = wanted(gold);
            List<Turn> found = Reads.of(Source.of(source(gold))).only().turns();
            turns += wanted.size() + found.size();
            for (Turn turn : found) {
                boolean right = wanted.remove(turn.role().wireName() + squash(turn.text()));
                hits += right ? 1 : 0;
                boolean claimed = turn.evidence().confidence() >= 0.9;
                sure += claimed ? 1 : 0;
                surelyRight += claimed && right ? 1 : 0;
            }
        }
        System.out.printf(
                "printed interviews: F1 %.3f; of the turns claimed sure %d of %d are right%n",
                2.0 * hits / turns, surelyRight, sure);
        assertThat(2.0 * hits / turns).isGreaterThanOrEqualTo(LEAST);
        assertThat((double) surelyRight / sure).isGreaterThanOrEqualTo(0.97);
    }

    /** The folder that {@code HIWAR_SHARED} names, as a property or in the environment, or else the one beside the project. */
    private static Path folder() {
        String named = System.getProperty("HIWAR_SHARED", System.getenv().getOrDefault("HIWAR_SHARED", "../shared"));
        return Path.of(named).resolve("interviews/dev");
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path source(Path gold) throws IOException {
        String stem = gold.getFileName().toString().replace(".gold.json", ".");
        try (Stream<Path> files = Files.list(gold.toAbsolutePath().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem)
                            && !file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> wanted(Path gold) throws IOException {
        List<String> wanted = new ArrayList<>();
        for (JsonNode turn : new ObjectMapper().readTree(Files.readString(gold)).get("turns")) {
            wanted.add(turn.get("role").asText() + squash(turn.get("text").asText()));
        }
        return wanted;
    }

    /** Without white space and invisible characters: they are not what is compared. */
    private static String squash(String text) {
        return text.replaceAll("[\\s\\u00a0\\u001a\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+", "");
    }
}
