package org.hiwar.index;

import java.util.List;
import org.hiwar.interview.Interview;

/** Puts interviews into the archive and takes them out. */
public interface InterviewStore {
    /**
     * Puts interviews into the archive. An interview replaces the stored interview with the same id as a whole. If two of the
     * given interviews have the same id, only the later one is stored and reported. Searches are sure to find the interviews
     * only after the next {@link #refresh}.
     *
     * @throws EngineUnavailable if Elasticsearch stays away or busy; some interviews may then be stored in part
     */
    LoadReport put(List<Interview> interviews);

    /** Makes all stored interviews visible to searches. A refresh is costly: call it once a load, not once a batch. */
    void refresh();

    /** Deletes an interview with all its turns; returns false if the archive has no interview with that id. */
    boolean delete(String id);
}
