package org.hiwar.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of interviews that were to be loaded.
 *
 * @param taken what was done with each interview that is in the archive now, by id
 * @param turns turns written
 * @param refused interviews that Elasticsearch would not take, with its reason
 */
public record LoadReport(Map<String, Outcome> taken, long turns, List<RefusedInterview> refused) {
    public LoadReport {
        taken = Collections.unmodifiableMap(new LinkedHashMap<>(taken));
        refused = List.copyOf(refused);
    }

    /** What was done with an interview that was taken. */
    public enum Outcome {
        ADDED,
        /** It was there and differs now. */
        REPLACED,
        /** It was there just so. */
        UNCHANGED;

        /** What was done in all with an interview that was there as this says, and came again later in one load. */
        Outcome then(Outcome later) {
            return this == UNCHANGED ? later : this;
        }
    }

    /** One interview that was refused and is not in the archive in part. */
    public record RefusedInterview(String id, String reason) {}

    /** New interviews. */
    public int added() {
        return count(Outcome.ADDED);
    }

    /** Interviews that were there and differ now. */
    public int replaced() {
        return count(Outcome.REPLACED);
    }

    /** Interviews that were there just so. */
    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    private int count(Outcome outcome) {
        return Collections.frequency(taken.values(), outcome);
    }
}
