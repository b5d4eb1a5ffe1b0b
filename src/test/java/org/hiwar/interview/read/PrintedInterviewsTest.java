package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiwar.interview.Turn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real printed interviews, which are not part of this project: what share of their turns comes back exactly right, and
 * what a confidence is worth. {@code HIWAR_GOLD} names another folder of texts and golds.
 */
class PrintedInterviewsTest {
    private static final double LEAST = 0.98;

    @Test
    void mostTurnsOfPrintedInterviewsAreExactlyRight() throws IOException {
        int hits = 0;
        int turns = 0;
        for (Gold gold : Gold.under(folder())) {
            List<JsonNode> wanted = gold.turns();
            List<Turn> found = Reads.of(Source.of(gold.source())).only().turns();
            turns += wanted.size() + found.size();
            for (Turn turn : found) {
                hits += gold.takeWords(wanted, turn) ? 1 : 0;
            }
        }
        System.out.printf("printed interviews: F1 of turns and roles %.3f%n", 2.0 * hits / turns);
        assertThat(2.0 * hits / turns).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void ofTurnsGivenNineTenthsNearlyAllAreRight() throws IOException {
        Calibration calibration = Calibration.of(folder());
        System.out.print(calibration.table());
        assertThat(calibration.size()).isPositive();
        assertThat(calibration.shareRight(0.9)).isGreaterThanOrEqualTo(0.97);
    }

    /** The folder that is named, or else the one beside the project; says aloud where there is none. */
    private static Path folder() {
        String shared = named("HIWAR_SHARED", "../shared");
        Path folder = Path.of(named("HIWAR_GOLD", shared + "/interviews/dev"));
        if (!Files.isDirectory(folder)) {
            System.out.println("PrintedInterviewsTest does not run: there are no printed interviews in " + folder);
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "no printed interviews in " + folder);
        return folder;
    }

    private static String named(String name, String otherwise) {
        return System.getProperty(name, System.getenv().getOrDefault(name, otherwise));
    }
}
