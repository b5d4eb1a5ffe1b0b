package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.hiwar.interview.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Real printed interviews, which are not part of this project: the share of turns that are exactly right, and what
 * their confidence is worth.
 */
@ExtendWith(PrintedInterviews.class)
class PrintedInterviewsTest {
    private static final double LEAST = 0.98;

    @Test
    void mostTurnsOfPrintedInterviewsAreExactlyRight() throws IOException {
        int hits = 0;
        int turns = 0;
        for (Gold gold : Gold.under(PrintedInterviews.folder())) {
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
        Calibration calibration = Calibration.of(PrintedInterviews.folder());
        System.out.print(calibration.table());
        assertThat(calibration.size()).isPositive();
        assertThat(calibration.shareRight(0.9)).isGreaterThanOrEqualTo(0.97);
    }
}
