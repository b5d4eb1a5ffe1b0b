package org.hiwar.interview.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hiwar.interview.Turn;

/** Measures which share of the turns of a confidence is right in boundaries, role and speaker. */
final class Calibration {
    private static final double[] BUCKETS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 1.01};

    private final List<JudgedTurn> turns = new ArrayList<>();

    /** A turn, its confidence and whether it is right. */
    record JudgedTurn(double confidence, String why, boolean right, String place) {}

    /** Judges the reading of every text of a folder that has a gold file. */
    static Calibration of(Path folder) throws IOException {
        Calibration calibration = new Calibration();
        for (Gold gold : Gold.under(folder)) {
            Reads reads = Reads.of(Source.of(gold.source()));
            List<Turn> found =
                    reads.interviews.isEmpty() ? List.of() : reads.only().turns();
            List<JsonNode> wanted = gold.turns();
            for (Turn turn : found) {
                calibration.turns.add(new JudgedTurn(
                        turn.evidence().confidence(),
                        turn.evidence().role().wireName(),
                        gold.take(wanted, turn),
                        gold.name() + " turn " + turn.ordinal()));
            }
        }
        return calibration;
    }

    double shareRight(double least) {
        long claimed = turns.stream().filter(turn -> turn.confidence() >= least).count();
        long right = turns.stream()
                .filter(turn -> turn.confidence() >= least && turn.right())
                .count();
        return claimed == 0 ? 1 : (double) right / claimed;
    }

    /** The share of the wrong turns whose confidence is lower. */
    double wrongFlagged(double below) {
        long wrong = turns.stream().filter(turn -> !turn.right()).count();
        long flagged = turns.stream()
                .filter(turn -> !turn.right() && turn.confidence() < below)
                .count();
        return wrong == 0 ? 1 : (double) flagged / wrong;
    }

    int size() {
        return turns.size();
    }

    /** A table of the turns by confidence, and by how their roles were decided. */
    String table() {
        Map<String, int[]> rows = new TreeMap<>();
        for (JudgedTurn turn : turns) {
            count(rows, "confidence " + bucket(turn.confidence()), turn);
            count(rows, "role by " + turn.why(), turn);
        }
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-28s %7s %7s%n", "", "turns", "right"));
        rows.forEach((name, row) ->
                table.append(String.format(Locale.ROOT, "%-28s %7d %6.1f%%%n", name, row[0], 100.0 * row[1] / row[0])));
        return table.append(String.format(
                        Locale.ROOT,
                        "of %d turns given 0.9 or more %.1f%% are right; %.0f%% of the wrong ones are given less%n",
                        turns.stream().filter(turn -> turn.confidence() >= 0.9).count(),
                        100 * shareRight(0.9),
                        100 * wrongFlagged(0.9)))
                .toString();
    }

    private static void count(Map<String, int[]> rows, String name, JudgedTurn turn) {
        int[] row = rows.computeIfAbsent(name, key -> new int[2]);
        row[0]++;
        row[1] += turn.right() ? 1 : 0;
    }

    private static String bucket(double confidence) {
        int i = 0;
        while (confidence >= BUCKETS[i + 1]) {
            i++;
        }
        return String.format(Locale.ROOT, "%.2f..%.2f", BUCKETS[i], Math.min(1, BUCKETS[i + 1]));
    }

    /** Prints the table of a folder. */
    public static void main(String[] args) throws IOException {
        System.out.print(of(Path.of(args[0])).table());
    }
}
