package org.hiwar.web.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.hiwar.web.http.HttpProblem;

/**
 * The interviews that a reader finds in a source, without storing them.
 *
 * @param read number of interviews found
 * @param interviews the first {@value #MAX_SHOWN} interviews
 * @param refused inputs that could not be read
 */
record DryRun(int read, List<Interview> interviews, List<Refusal> refused) {
    /** Maximum number of interviews in the answer, because a whole archive would not fit. */
    static final int MAX_SHOWN = 50;

    /**
     * Reads a source.
     *
     * @throws HttpProblem 422 if no interview was found
     */
    static DryRun of(Source source, BiConsumer<Source, ReadListener> reader) {
        Collector collector = new Collector();
        reader.accept(source, collector);
        if (collector.read == 0) {
            throw LoadingRoutes.unreadable(collector.refused);
        }
        return new DryRun(collector.read, collector.interviews, collector.refused);
    }

    private static final class Collector implements ReadListener {
        private final List<Interview> interviews = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int read;

        @Override
        public void interview(Interview interview) {
            read++;
            if (interviews.size() < MAX_SHOWN) {
                interviews.add(interview);
            }
        }

        @Override
        public void refused(Refusal refusal) {
            refused.add(refusal);
        }
    }
}
