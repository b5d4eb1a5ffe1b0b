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
 * What became of interviews that a client sent: each is among {@code interviews}, {@code superseded} or {@code refused}.
 *
 * @param added new interviews
 * @param replaced interviews that were there and differ now
 * @param unchanged interviews that were there just so
 * @param turns turns written
 * @param interviews the ids of all three, each once: what is in the archive now
 * @param superseded interviews whose place a later one of the same request took
 * @param warnings what was doubtful in what was read, the first {@value DoubtfulTurns#MOST_LISTED}
 * @param warningCount how many warnings there are in all
 * @param refused what was not read or not stored
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

    /** A warning of the interview of that id. */
    record Doubt(String interview, Warning.Code code, int line, String message) {}

    /** The warnings of a load as they come: a text of 50 MB may have half a million, which nobody reads. */
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
