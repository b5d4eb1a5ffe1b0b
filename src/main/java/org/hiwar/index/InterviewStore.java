package org.hiwar.index;

import java.util.List;
import org.hiwar.interview.Interview;

/** Puts interviews into the archive and takes them out. */
public interface InterviewStore {
    /**
     * Puts interviews in; one whose id is there already is replaced as a whole. Of two with one id the later counts, and
     * nothing is reported of the earlier. They can be searched after the next {@link #refresh}.
     *
     * @throws EngineUnavailable where Elasticsearch stays away; nothing or only whole interviews were put in
     */
    LoadReport put(List<Interview> interviews);

    /** Makes all that was put in visible to searches; costly, so once a load and not once a batch. */
    void refresh();

    /** Takes an interview out with all its turns; false where there was none of that id. */
    boolean delete(String id);
}
