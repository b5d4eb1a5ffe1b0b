package org.hiwar.search.elastic;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiwar.index.QueryTooHeavy;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.ArchiveOverview;
import org.hiwar.search.Filters;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.InterviewText;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Page;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.TurnContext;
import org.hiwar.search.browse.InterviewDirectory;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.cache.CachedSearcher;
import org.hiwar.search.query.Ranking;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.words.ExampleWords;
import org.hiwar.search.words.VocabularyCache;
import org.hiwar.search.words.VocabularyReader;
import org.jspecify.annotations.Nullable;

/** Searches the archive in Elasticsearch. */
public final class ElasticSearcher implements Searcher, CachedSearcher.Versions {
    private final SearchContext context;
    private final InterviewDirectory interviews;

    /** @param synonyms gives the current synonyms; it is called by each search */
    public ElasticSearcher(TurnIndex index, Supplier<Synonyms> synonyms) {
        this(index, synonyms, null);
    }

    /**
     * Makes a searcher with the ranking of a file in the form of {@code es-config/ranking.json}; null means that file itself.
     *
     * @throws org.hiwar.config.InvalidSetting if the file cannot be used
     */
    public ElasticSearcher(TurnIndex index, Supplier<Synonyms> synonyms, @Nullable Path rankingFile) {
        this.context = new SearchContext(
                index,
                synonyms,
                Ranking.of(rankingFile, index.profile()),
                new VocabularyCache(new VocabularyReader(index)),
                new SpeakerDirectory(index));
        this.interviews = new InterviewDirectory(index);
    }

    @Override
    public SearchResult search(SearchParameters request) {
        return refusingHeavyQueries("q", () -> new SearchConversation(context, request).result());
    }

    @Override
    public ArchiveOverview overview(int interviewCount, int speakerCount, int exampleCount) {
        SearchBatch batch = new SearchBatch(context.index());
        var latest = batch.add(
                interviews.searchLatest(interviewCount),
                answer -> InterviewDirectory.firstPage(answer, interviewCount));
        var speakers = batch.add(
                context.speakers().searchAll(speakerCount), answer -> SpeakerDirectory.firstPage(answer, speakerCount));
        var turns = batch.count(context.counting(SearchParameters.forCount("", Filters.NONE)));
        batch.send();
        List<String> examples = context.vocabulary()
                .latest()
                .map(words -> ExampleWords.of(latest.get().items(), exampleCount, words))
                .orElse(List.of());
        return new ArchiveOverview(turns.get(), latest.get(), speakers.get(), examples);
    }

    @Override
    public Object now() {
        return version(context.index().generation().get());
    }

    @Override
    public Object lastKnown() {
        return version(context.index().generation().lastKnown());
    }

    private ArchiveVersion version(String generation) {
        return new ArchiveVersion(
                generation, context.synonyms().get(), context.vocabulary().latest());
    }

    /** The age of the words that suggestions and corrections use; empty if they have not been read. */
    public Optional<Duration> vocabularyAge() {
        return context.vocabulary().age();
    }

    @Override
    public Suggestions suggest(String query, int size) {
        return refusingHeavyQueries("q", () -> context.suggester().suggest(query, size));
    }

    @Override
    public Page<SpeakerSummary> speakers(@Nullable String name, int page, int size) {
        return refusingHeavyQueries("name", () -> context.speakers().list(name, page, size));
    }

    @Override
    public Optional<SpeakerSummary> speaker(String idOrName) {
        return context.speakers().find(idOrName);
    }

    @Override
    public Page<InterviewEntry> interviews(@Nullable String speaker, int page, int size) {
        return interviews.list(speaker, page, size);
    }

    @Override
    public Optional<InterviewText> interview(String id) {
        return interviews.text(id);
    }

    @Override
    public boolean hasInterview(String id) {
        return interviews.has(id);
    }

    @Override
    public Optional<TurnContext> turn(String id, int context) {
        return interviews.turn(id, context);
    }

    /**
     * Reports a query that is too heavy for Elasticsearch as an invalid parameter: repeating it is no use, but it can be
     * shortened.
     */
    private static <T> T refusingHeavyQueries(String parameter, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (QueryTooHeavy e) {
            throw new InvalidParameter(
                    parameter, "asks more of Elasticsearch than it grants one query; make it shorter or simpler", e);
        }
    }
}
