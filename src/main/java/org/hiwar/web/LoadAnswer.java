package org.hiwar.web;

import java.util.List;
import org.hiwar.index.LoadReport;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.Refusal;

/**
 * What became of interviews that a client sent.
 *
 * @param added new interviews
 * @param replaced interviews that were there and differ now
 * @param unchanged interviews that were there just so
 * @param turns turns written
 * @param interviews the ids of all three
 * @param warnings what was doubtful in them
 * @param refused what was not read or not stored
 */
record LoadAnswer(
        int added,
        int replaced,
        int unchanged,
        long turns,
        List<String> interviews,
        List<Doubt> warnings,
        List<Refusal> refused) {
    static LoadAnswer of(LoadReport report, List<String> ids, List<Doubt> warnings, List<Refusal> refused) {
        return new LoadAnswer(
                report.added(), report.replaced(), report.unchanged(), report.turns(), ids, warnings, refused);
    }

    /** A warning of the interview of that id. */
    record Doubt(String interview, Warning.Code code, int line, String message) {
        static List<Doubt> of(Interview interview) {
            return interview.warnings().stream()
                    .map(warning -> new Doubt(interview.id(), warning.code(), warning.line(), warning.message()))
                    .toList();
        }
    }
}
