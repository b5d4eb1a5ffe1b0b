package org.hiwar.web.load;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.index.LoadReport;
import org.hiwar.index.Loading;
import org.hiwar.index.Superseded;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.Refusal;

/**
 * The result of loading a request: each interview is in {@code interviews}, {@code superseded} or {@code refused}.
 *
 * @param added number of new interviews
 * @param replaced number of interviews that the archive had with other content
 * @param unchanged number of interviews that the archive had with the same content
 * @param turns number of turns written
 * @param interviews the ids of the added, replaced and unchanged interviews, each once
 * @param superseded interviews that a later one of the same request replaced
 * @param warnings the first {@value DoubtfulTurns#MOST_LISTED} warnings about doubtful readings
 * @param warningCount number of all warnings
 * @param refused inputs that could not be read or stored
 */
record LoadAnswer(
        int added,
        int replaced,
        int unchanged,
        long turns,
        List<String> interviews,
        List<Superseded> superseded,
        List<Doubt> warnings,
        long warningCount,
        List<Refusal> refused) {
    static LoadAnswer of(LoadReport report, Loading loading, DoubtfulTurns doubts) {
        return new LoadAnswer(
                report.added(),
                report.replaced(),
                report.unchanged(),
                report.turns(),
                List.copyOf(report.taken().keySet()),
                loading.superseded(),
                List.copyOf(doubts.listed),
                doubts.count,
                loading.refused());
    }

    /** A warning with the id of its interview. */
    record Doubt(String interview, Warning.Code code, int line, String message) {}

    /**
     * Counts the warnings of a load and lists the first ones. A text of 50 MB may have half a million warnings, which nobody
     * reads.
     */
    static final class DoubtfulTurns {
        static final int MOST_LISTED = 1_000;

        private final List<Doubt> listed = new ArrayList<>();
        private long count;

        void add(Interview interview) {
            for (Warning warning : interview.warnings()) {
                count++;
                if (listed.size() < MOST_LISTED) {
                    listed.add(new Doubt(interview.id(), warning.code(), warning.line(), warning.message()));
                }
            }
        }
    }
}
