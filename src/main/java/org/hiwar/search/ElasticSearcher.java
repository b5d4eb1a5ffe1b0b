package org.hiwar.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hiwar.index.TurnDocument;
import org.hiwar.index.TurnIndex;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.QueryParser;
import org.jspecify.annotations.Nullable;

/** The searcher over Elasticsearch. */
public final class ElasticSearcher implements Searcher {
    private final TurnIndex index;
    private final Supplier<Synonyms> synonyms;
    private final SpeakerDirectory speakers;
    private final InterviewShelf interviews;
    private final Suggester suggester;
    private final WaysOn ways;

    /** @param synonyms asked anew by each search */
    public ElasticSearcher(TurnIndex index, Supplier<Synonyms> synonyms) {
        this.index = index;
        this.synonyms = synonyms;
        this.speakers = new SpeakerDirectory(index);
        this.interviews = new InterviewShelf(index);
        this.suggester = new Suggester(index, speakers, this::total);
        this.ways = new WaysOn(speakers, suggester, this::total);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Synonyms known = synonyms.get();
        var body = TurnSearch.of(index.alias(), request, known);
        SearchResponse<TurnDocument> answer = index.engine().ask(client -> client.search(body, TurnDocument.class));
        FacetCounts counts = FacetCounts.of(request, answer.aggregations());
        var total = SearchAnswer.total(answer);
        String meant = request.page() == 1 ? suggester.corrector().correct(request, total.value()) : null;
        return new SearchResult(
                request.query(),
                answer.took(),
                total,
                request.page(),
                request.size(),
                SearchAnswer.hits(
                        answer,
                        request.highlights(),
                        found -> Explainer.explain(index, found, QueryParser.parse(request.query()), known)),
                counts.byFacet(),
                meant,
                total.value() == 0 ? ways.from(request, meant != null) : List.of());
    }

    private long total(SearchRequest request) {
        var body = TurnSearch.of(index.alias(), request, synonyms.get());
        return SearchAnswer.total(index.engine().ask(client -> client.search(body, TurnDocument.class)))
                .value();
    }

    @Override
    public Suggestions suggest(String query, int size) {
        return suggester.suggest(query, size);
    }

    @Override
    public Page<SpeakerSummary> speakers(@Nullable String name, int page, int size) {
        return speakers.list(name, page, size);
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
    public Optional<TurnContext> turn(String id, int context) {
        return interviews.turn(id, context);
    }
}
