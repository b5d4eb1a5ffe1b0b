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
 * What a reader makes of a source, without storing it.
 *
 * @param read how many interviews were read
 * @param interviews the first of them
 * @param refused what was not read
 */
record DryRun(int read, List<Interview> interviews, List<Refusal> refused) {
    /** Enough to look at; a whole archive would not fit into one answer. */
    static final int MAX_SHOWN = 50;

    /** @throws HttpProblem 422 where no interview was found */
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
