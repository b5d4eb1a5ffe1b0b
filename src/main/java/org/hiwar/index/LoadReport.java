package org.hiwar.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of loading interviews.
 *
 * @param taken the outcome for each interview that is in the archive now, by id
 * @param turns number of turns written
 * @param refused interviews that Elasticsearch refused, with its reason
 */
public record LoadReport(Map<String, Outcome> taken, long turns, List<RefusedInterview> refused) {
    public LoadReport {
        taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
        refused = List.copyOf(refused);
    }

    /** The outcome for an interview that is in the archive now. */
    public enum Outcome {
        ADDED,
        /** The archive had the interview with other content. */
        REPLACED,
        /** The archive had the interview with the same content. */
        UNCHANGED;

        /** Returns the outcome of an id that one load stored twice: the later outcome only if this one changed nothing. */
        Outcome then(Outcome later) {
            return this == UNCHANGED ? later : this;
        }
    }

    /** An interview that Elasticsearch refused; no part of it is in the archive. */
    public record RefusedInterview(String id, String reason) {}

    /** Number of new interviews. */
    public int added() {
        return count(Outcome.ADDED);
    }

    /** Number of interviews that the archive had with other content. */
    public int replaced() {
        return count(Outcome.REPLACED);
    }

    /** Number of interviews that the archive had with the same content. */
    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    private int count(Outcome outcome) {
        return Collections.frequency(taken.values(), outcome);
    }
}
