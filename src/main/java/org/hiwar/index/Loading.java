package org.hiwar.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.hiwar.index.LoadReport.Outcome;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;

/**
 * Puts the interviews of a reader into a store in batches, so that an archive of any length needs the memory of a few batches
 * only. Two batches are stored at a time while the next one is read. Only one thread may use a loading. Nothing is sure to be
 * stored before {@link #finish} returns.
 */
public final class Loading {
    /** Maximum number of interviews in a batch: enough to fill a bulk request. */
    private static final int BATCH_INTERVIEWS = 200;
    /**
     * Length of text, in UTF-16 code units, at which a batch is stored: otherwise 200 long interviews could fill the memory.
     */
    private static final int BATCH_LENGTH = 2_000_000;
    /** One batch is prepared here while Elasticsearch indexes another. */
    private static final int MAX_RUNNING = 2;

    static final String NO_INTERVIEW = "no interview was found in it: no turns with questions and answers";

    private final InterviewStore store;
    private final Consumer<Interview> understood;
    /** The interviews that wait to be stored, by id, in the order in which each id was first read. */
    private final Map<String, QueuedInterview> batch = new LinkedHashMap<>();
    /** The batches that are being stored, the oldest first. */
    private final Deque<RunningBatch> running = new ArrayDeque<>();
    /** The interviews that this load has stored, by id. */
    private final Map<String, Stored> stored = new LinkedHashMap<>();

    private final List<Superseded> superseded = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long batchLength;
    private long turns;

    private record QueuedInterview(Interview interview, String source) {}

    private record RunningBatch(Map<String, QueuedInterview> batch, FutureTask<LoadReport> report) {
        boolean hasAnyOf(Set<String> ids) {
            return ids.stream().anyMatch(batch::containsKey);
        }

        String source(String id) {
            return Objects.requireNonNull(batch.get(id), id).source();
        }
    }

    private record Stored(Outcome outcome, String source) {}

    /**
     * Prepares to load interviews into a store.
     *
     * @param understood receives every interview that has turns before the interview is stored
     */
    public Loading(InterviewStore store, Consumer<Interview> understood) {
        this.store = store;
        this.understood = understood;
    }

    /** Returns the listener for one source; refusals call the source {@code name}. */
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
     * Stores the interviews that still wait, and ends the load.
     *
     * @return the outcome of the whole load, with each id once; interviews that were refused are in {@link #refused} only, and
     *     interviews that a later one of this load replaced are in {@link #superseded}
     * @throws EngineUnavailable if Elasticsearch stays away or busy
     */
    public LoadReport finish() {
        flush();
        settle(0);
        Map<String, Outcome> taken = new LinkedHashMap<>();
        stored.forEach((id, each) -> taken.put(id, each.outcome()));
        LoadReport report = new LoadReport(taken, turns, List.of());
        if (report.added() + report.replaced() > 0) {
            store.refresh();
        }
        return report;
    }

    /** The interviews that a later one with the same id replaced, in the order in which the later ones were read. */
    public List<Superseded> superseded() {
        return List.copyOf(superseded);
    }

    /** The inputs that could not be read, hold no interview or were refused by Elasticsearch, in the order of finding. */
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
        supersede(interview.id(), waiting.source());
        batch.put(interview.id(), waiting);
        batchLength += TurnDocuments.length(interview);
        if (batch.size() >= BATCH_INTERVIEWS || batchLength >= BATCH_LENGTH) {
            flush();
        }
    }

    private void supersede(String id, String by) {
        QueuedInterview waiting = batch.get(id);
        if (waiting != null) {
            superseded.add(new Superseded(id, waiting.source(), by));
            return;
        }
        settleBatchesWith(Set.of(id));
        Stored before = stored.get(id);
        if (before != null) {
            superseded.add(new Superseded(id, before.source(), by));
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        settle(MAX_RUNNING - 1);
        Map<String, QueuedInterview> full = new LinkedHashMap<>(batch);
        List<Interview> interviews =
                full.values().stream().map(QueuedInterview::interview).toList();
        FutureTask<LoadReport> report = new FutureTask<>(() -> store.put(interviews));
        Thread thread = new Thread(report, "loading");
        thread.setDaemon(true);
        thread.start();
        running.add(new RunningBatch(full, report));
        batch.clear();
        batchLength = 0;
    }

    /** Waits for the batches that have any of these interviews, and for older ones. */
    private void settleBatchesWith(Set<String> ids) {
        while (running.stream().anyMatch(each -> each.hasAnyOf(ids))) {
            settle(running.size() - 1);
        }
    }

    /** Waits for the oldest batches until at most {@code left} are running. */
    private void settle(int left) {
        while (running.size() > left) {
            RunningBatch oldest = running.remove();
            record(oldest, report(oldest));
        }
    }

    private static LoadReport report(RunningBatch running) {
        try {
            return running.report().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("interrupted while interviews were being stored", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private void record(RunningBatch stopped, LoadReport part) {
        for (LoadReport.RefusedInterview interview : part.refused()) {
            String id = interview.id();
            // An earlier interview with this id is gone too: the refused one overwrote its turns.
            stored.remove(id);
            refuse(new Refusal(stopped.source(id), 0, "interview " + id + ": " + interview.reason()));
        }
        part.taken()
                .forEach((id, outcome) -> stored.merge(
                        id,
                        new Stored(outcome, stopped.source(id)),
                        (earlier, later) -> new Stored(earlier.outcome().then(later.outcome()), later.source())));
        turns += part.turns();
    }
}
