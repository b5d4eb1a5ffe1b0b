package org.hiwar.testing.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.EngineUsage;
import org.hiwar.index.InterviewStore;
import org.hiwar.index.LoadReport;
import org.hiwar.index.RequestKind;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.hiwar.search.ArchiveOverview;
import org.hiwar.search.Facet;
import org.hiwar.search.FacetValue;
import org.hiwar.search.Hit;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.InterviewSummary;
import org.hiwar.search.InterviewText;
import org.hiwar.search.Page;
import org.hiwar.search.Reason;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.SpeakerRef;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.TurnContext;
import org.hiwar.search.TurnText;
import org.hiwar.search.cache.CacheUsage;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.web.http.ArchiveMeasurements;
import org.jspecify.annotations.Nullable;

/** An archive in memory that remembers what it was asked; the words «تعطل», «خلل» and «فيض» make it fail, «بطء» and «مهلة» make it slow. */
public final class FakeArchive implements Searcher, InterviewStore, ArchiveMeasurements {
    public static final SpeakerRef SPEAKER = new SpeakerRef("مني-عبدالله", "منى عبد الله");
    private static final InterviewSummary SUMMARY =
            new InterviewSummary("مقابلة 1", "عن البحر", null, null, null, null);

    public final Map<String, Interview> interviews = new LinkedHashMap<>();
    public final List<SearchParameters> searches = new ArrayList<>();
    public final SynonymFile synonyms = SynonymFile.open(freshFolder().resolve("synonyms.txt"));
    public final AtomicInteger slowSearches = new AtomicInteger();
    public final AtomicInteger interruptedSearches = new AtomicInteger();
    public int largestBatch;
    public int refreshes;
    public EngineHealth health = new EngineHealth(true, "all is well");

    @Override
    public SearchResult search(SearchParameters request) {
        searches.add(request);
        failWhereToldTo(request.query());
        TurnText question = turn(1);
        Hit hit = new Hit(
                "مقابلة 1#2",
                1.5,
                SUMMARY,
                2,
                "answer",
                SPEAKER,
                "البحر واسع",
                List.of("<mark>البحر</mark> واسع"),
                new Hit.Question(question.id(), 1, null, question.text(), List.of()),
                null,
                List.of("answer"),
                List.of(new Reason("بحر", "البحر", "answer", "clitic")),
                0.9,
                "/interviews/x#2");
        Map<Facet, List<FacetValue>> facets = new LinkedHashMap<>();
        request.facets().forEach(facet -> facets.put(facet, List.of(new FacetValue("v", "قيمة", 1))));
        return new SearchResult(
                request.query(),
                3,
                new SearchResult.Total(1, "eq"),
                false,
                request.page(),
                request.size(),
                request.size() == 0 ? List.of() : List.of(hit),
                facets,
                null,
                List.of(),
                null);
    }

    private void failWhereToldTo(String asked) {
        if (asked.equals("بطء")) {
            waitUntilInterrupted();
        }
        if (asked.equals("مهلة")) {
            slowSearches.incrementAndGet();
            pause(300);
        }
        if (asked.equals("تعطل")) {
            throw new EngineUnavailable("http://secret-host:9200 is away", new IOException("refused"));
        }
        if (asked.equals("خلل")) {
            throw new IllegalStateException("a secret of the house");
        }
        if (asked.equals("فيض")) {
            throw new StackOverflowError("a secret of the house");
        }
    }

    private void waitUntilInterrupted() {
        slowSearches.incrementAndGet();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            interruptedSearches.incrementAndGet();
            throw new EngineUnavailable("interrupted", e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "fakes")), "archive-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TurnText turn(int ordinal) {
        return new TurnText("مقابلة 1#" + ordinal, ordinal, "question", SPEAKER, "ما البحر؟", 1);
    }

    @Override
    public ArchiveOverview overview(int interviewCount, int speakerCount, int exampleCount) {
        return new ArchiveOverview(
                2, interviews(null, 1, interviewCount), speakers(null, 1, speakerCount), List.of("البحر"));
    }

    @Override
    public EngineUsage engine(RequestKind kind) {
        return new EngineUsage(16, 1, 0, 5, 1, 2, 40_000_000);
    }

    @Override
    public CacheUsage cache() {
        return new CacheUsage(3, 4, 0, 4, 32_000);
    }

    @Override
    public Optional<Duration> vocabularyAge() {
        return Optional.of(Duration.ofSeconds(2));
    }

    @Override
    public Suggestions suggest(String query, int size) {
        return new Suggestions(
                query, List.of(new Suggestions.Completion(query + "ر", size)), List.of(), List.of(), null);
    }

    @Override
    public Page<SpeakerSummary> speakers(@Nullable String name, int page, int size) {
        return new Page<>(1, page, size, List.of(summary()));
    }

    private static SpeakerSummary summary() {
        return new SpeakerSummary(SPEAKER.id(), SPEAKER.name(), List.of(SPEAKER.name()), null, 4, 1);
    }

    @Override
    public Optional<SpeakerSummary> speaker(String idOrName) {
        failWhereToldTo(idOrName);
        return idOrName.equals(SPEAKER.id()) ? Optional.of(summary()) : Optional.empty();
    }

    @Override
    public Page<InterviewEntry> interviews(@Nullable String speaker, int page, int size) {
        return new Page<>(interviews.size(), page, size, List.of());
    }

    @Override
    public Optional<InterviewText> interview(String id) {
        InterviewEntry entry = new InterviewEntry(SUMMARY, null, List.of(SPEAKER), List.of(), 1);
        return id.equals(SUMMARY.id())
                ? Optional.of(new InterviewText(entry, List.of(), List.of(turn(1)), List.of()))
                : Optional.empty();
    }

    @Override
    public boolean hasInterview(String id) {
        failWhereToldTo(id);
        return interview(id).isPresent();
    }

    @Override
    public Optional<TurnContext> turn(String id, int context) {
        return id.equals("مقابلة 1#1")
                ? Optional.of(new TurnContext(SUMMARY, turn(1), List.of(), List.of()))
                : Optional.empty();
    }

    @Override
    public void refresh() {
        refreshes++;
    }

    @Override
    public synchronized LoadReport put(List<Interview> batch) {
        largestBatch = Math.max(largestBatch, batch.size());
        Map<String, LoadReport.Outcome> taken = new LinkedHashMap<>();
        List<LoadReport.RefusedInterview> refused = new ArrayList<>();
        for (Interview interview : batch) {
            if (interview.turns().get(0).text().contains("spurned")) {
                interviews.remove(interview.id());
                refused.add(new LoadReport.RefusedInterview(interview.id(), "the engine spurned it"));
            } else {
                taken.put(interview.id(), outcome(interviews.put(interview.id(), interview), interview));
            }
        }
        return new LoadReport(taken, taken.size(), refused);
    }

    private static LoadReport.Outcome outcome(@Nullable Interview before, Interview after) {
        if (before == null) {
            return LoadReport.Outcome.ADDED;
        }
        return before.equals(after) ? LoadReport.Outcome.UNCHANGED : LoadReport.Outcome.REPLACED;
    }

    @Override
    public boolean delete(String id) {
        return interviews.remove(id) != null;
    }

    public EngineHealth health() {
        return health;
    }

    /** Reads each line as an interview of one turn, in JSON its first quoted word after {@code "id":} as the id. */
    public static void read(Source source, ReadListener listener) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(source.content().open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                readLine(source, number, line, listener);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readLine(Source source, int number, String line, ReadListener listener) {
        if (line.contains("broken")) {
            listener.refused(new Refusal(source.name(), number, "is broken"));
            return;
        }
        String own = line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        String given = source.metadata().id();
        String id = given == null || line.contains("\"id\":") ? own : given;
        List<Turn> turns = line.contains("empty")
                ? List.of()
                : List.of(new Turn(1, Role.QUESTION, null, null, line, 0, null, Evidence.GIVEN));
        Facts facts = source.metadata().facts();
        listener.interview(
                new Interview(id, Facts.NONE.withTitle(facts.title()), List.of(), turns, List.of(), List.of()));
    }
}
