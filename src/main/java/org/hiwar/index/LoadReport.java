package org.hiwar.index;

import java.util.List;

/**
 * What became of interviews that were to be loaded.
 *
 * @param added new interviews
 * @param replaced interviews that were there and differ now
 * @param unchanged interviews that were there just so
 * @param turns turns written
 * @param refused interviews that Elasticsearch would not take, with its reason
 */
public record LoadReport(int added, int replaced, int unchanged, long turns, List<RefusedInterview> refused) {
    public static final LoadReport EMPTY = new LoadReport(0, 0, 0, 0, List.of());

    public LoadReport {
        refused = List.copyOf(refused);
    }

    /** One interview that was refused and is not in the archive in part. */
    public record RefusedInterview(String id, String reason) {}
}
