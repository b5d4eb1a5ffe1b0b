package org.hiwar.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiwar.index.QueryTooHeavy;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
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
import org.hiwar.search.answer.FacetCounts;
import org.hiwar.search.answer.SearchAnswer;
import org.hiwar.search.browse.InterviewDirectory;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.explain.Explainer;
import org.hiwar.search.query.QuotedNames;
import org.hiwar.search.query.Ranking;
import org.hiwar.search.query.TurnSearch;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;
import org.jspecify.annotations.Nullable;

/** Searches the archive in Elasticsearch. */
public final class ElasticSearcher implements Searcher {
    /** If turns with enough of the words fill fewer pages than this, turns with some of the words are added behind them. */
    private static final int MANY_PAGES = 3;
    /** The least number of hits per page in that calculation. */
    private static final int SMALL_PAGE = 10;

    private final TurnIndex index;
    private final Supplier<Synonyms> synonyms;
    private final Ranking ranking;
    private final SpeakerDirectory speakers;
    private final InterviewDirectory interviews;
    private final Suggester suggester;
    private final WiderSearches ways;

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
        this.index = index;
        this.synonyms = synonyms;
        this.ranking = Ranking.of(rankingFile, index.profile());
        this.speakers = new SpeakerDirectory(index);
        this.interviews = new InterviewDirectory(index);
        this.suggester = new Suggester(index, speakers, this::total);
        this.ways = new WiderSearches(speakers, suggester, this::total);
    }

    @Override
    public SearchResult search(SearchParameters request) {
        return refusingHeavyQueries("q", () -> found(request));
    }

    private SearchResult found(SearchParameters request) {
        Synonyms known = synonyms.get();
        TurnSearch turns = new TurnSearch(index.alias(), known, ranking);
        long wanted = MANY_PAGES * (long) Math.max(request.size(), SMALL_PAGE);
        long enough = turns.mayWiden(request) ? count(turns.countUpTo((int) wanted, request)) : wanted;
        boolean widened = enough < wanted;
        var body = widened ? turns.withSomeWords(request) : turns.withEnoughWords(request);
        Clause asked = widened ? QuotedNames.asWords(request.query()) : QueryParser.parse(request.query());
        SearchResponse<TurnDocument> answer = index.engine().ask(client -> client.search(body, TurnDocument.class));
        FacetCounts counts = FacetCounts.of(request, answer.aggregations());
        var total = SearchAnswer.total(answer);
        long found = widened ? enough : total.value();
        String meant = request.page() == 1 ? suggester.corrector().correct(request, found) : null;
        return new SearchResult(
                request.query(),
                answer.took(),
                total,
                widened && total.value() > enough,
                request.page(),
                request.size(),
                SearchAnswer.hits(answer, request.highlights(), shown -> Explainer.explain(index, shown, asked, known)),
                counts.byFacet(),
                meant,
                found == 0 ? ways.from(request, meant != null) : List.of());
    }

    /** The number of turns that have enough of the words. */
    private long total(SearchParameters request) {
        return count(new TurnSearch(index.alias(), synonyms.get(), ranking).withEnoughWords(request));
    }

    private long count(SearchRequest body) {
        return SearchAnswer.total(index.engine().ask(client -> client.search(body, TurnDocument.class)))
                .value();
    }

    @Override
    public Suggestions suggest(String query, int size) {
        return refusingHeavyQueries("q", () -> suggester.suggest(query, size));
    }

    @Override
    public Page<SpeakerSummary> speakers(@Nullable String name, int page, int size) {
        return refusingHeavyQueries("name", () -> speakers.list(name, page, size));
    }

    @Override
    public Optional<SpeakerSummary> speaker(String idOrName) {
        return speakers.find(idOrName);
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
