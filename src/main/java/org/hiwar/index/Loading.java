package org.hiwar.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Turn;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;

/**
 * Puts what a reader gives into a store, in batches: an archive of any length passes through the memory of one batch.
 * For one thread. Nothing is sure to be stored before {@link #finish} returns.
 */
public final class Loading {
    /** Enough to make one bulk request worth its way. */
    private static final int BATCH_INTERVIEWS = 200;
    /** In UTF-16 code units of text: a few hundred long interviews must not fill the memory. */
    private static final int BATCH_LENGTH = 4_000_000;

    static final String NO_INTERVIEW = "no interview was found in it: no turns with questions and answers";

    private final InterviewStore store;
    private final Consumer<Interview> understood;
    /** By id: a second interview of one id must not meet the first in one batch. */
    private final Map<String, QueuedInterview> batch = new LinkedHashMap<>();

    private final List<Refusal> refused = new ArrayList<>();
    private long batchLength;
    private LoadReport report = LoadReport.EMPTY;

    private record QueuedInterview(Interview interview, String source) {}

    /** @param understood is told of every interview that has turns, before it is stored */
    public Loading(InterviewStore store, Consumer<Interview> understood) {
        this.store = store;
        this.understood = understood;
    }

    /** Takes what is read from one source; {@code name} is what refusals call it. */
    public ReadListener from(String name) {
        return new ReadListener() {
            @Override
            public void interview(Interview interview) {
                add(new QueuedInterview(interview, name));
            }

            @Override
            public void refused(Refusal refusal) {
                refuse(refusal);
            }

            @Override
            public ReadListener within(Source inner) {
                return from(inner.name());
            }
        };
    }

    /** Adds an input that was refused before it was read. */
    public void refuse(Refusal refusal) {
        refused.add(refusal);
    }

    /**
     * Stores what still waits.
     *
     * @return what became of all of it; interviews that were refused are in {@link #refused} only
     * @throws EngineUnavailable where Elasticsearch stays away
     */
    public LoadReport finish() {
        flush();
        if (report.added() + report.replaced() > 0) {
            store.refresh();
        }
        return report;
    }

    /** What has become of the interviews stored so far. */
    public LoadReport report() {
        return report;
    }

    /** Everything that was not read, holds no interview, or was refused by Elasticsearch, in that order of finding. */
    public List<Refusal> refused() {
        return List.copyOf(refused);
    }

    private void add(QueuedInterview waiting) {
        Interview interview = waiting.interview();
        if (interview.turns().isEmpty()) {
            refuse(new Refusal(waiting.source(), 0, NO_INTERVIEW));
            return;
        }
        understood.accept(interview);
        if (batch.containsKey(interview.id())) {
            flush();
        }
        batch.put(interview.id(), waiting);
        batchLength += interview.turns().stream()
                .map(Turn::text)
                .mapToLong(String::length)
                .sum();
        if (batch.size() >= BATCH_INTERVIEWS || batchLength >= BATCH_LENGTH) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        LoadReport part = store.put(
                batch.values().stream().map(QueuedInterview::interview).toList());
        for (LoadReport.RefusedInterview interview : part.refused()) {
            QueuedInterview waiting = batch.get(interview.id());
            String source = waiting == null ? interview.id() : waiting.source();
            refuse(new Refusal(source, 0, "interview " + interview.id() + ": " + interview.reason()));
        }
        report = new LoadReport(
                report.added() + part.added(),
                report.replaced() + part.replaced(),
                report.unchanged() + part.unchanged(),
                report.turns() + part.turns(),
                List.of());
        batch.clear();
        batchLength = 0;
    }
}
