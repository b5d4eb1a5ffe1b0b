package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.DATE;
import static org.hiwar.index.TurnFields.HEADER;
import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Rescore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hiwar.search.Depth;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;
import org.hiwar.search.syntax.UnfinishedQuery;

/** Builds the bodies of the searches for the turns of one request. */
public final class TurnSearch {
    /** Elasticsearch stops a search after this time, in its own notation. */
    private static final String MAX_TIME = "4s";

    private final String index;
    private final SearchParameters request;
    private final Synonyms synonyms;
    private final Ranking ranking;
    private final Function<String, List<String>> completions;
    private final Clause typed;
    private final Clause withoutPhrases;

    /**
     * Makes the searches of a request.
     *
     * @param completions gives the folded words of the archive that begin with some letters, the most frequent first; none if
     *     they are not known
     */
    public TurnSearch(
            String index,
            SearchParameters request,
            Synonyms synonyms,
            Ranking ranking,
            Function<String, List<String>> completions) {
        this.index = index;
        this.request = request;
        this.synonyms = synonyms;
        this.ranking = ranking;
        this.completions = completions;
        Clause parsed = QueryParser.parse(request.query());
        this.typed = unfinished(parsed);
        this.withoutPhrases = unfinished(QuotedNames.asWords(request.query(), parsed));
    }

    /** Makes the searches of a request by one who does not know the words of the archive. */
    public TurnSearch(String index, SearchParameters request, Synonyms synonyms, Ranking ranking) {
        this(index, request, synonyms, ranking, start -> List.of());
    }

    private Clause unfinished(Clause clause) {
        boolean typing = request.matching().typing() && request.matching().depth() == Depth.FULL;
        return typing ? UnfinishedQuery.of(request.query(), clause) : clause;
    }

    /** The clause that {@link #withEnoughWords} or, if {@code some}, {@link #withSomeWords} searches for. */
    public Clause clause(boolean some) {
        return some ? withoutPhrases : typed;
    }

    /** The search for turns that have enough of the words. */
    public SearchRequest withEnoughWords() {
        return body(request, typed, WordsQuery.enough(ranking)).build();
    }

    /** Counts the turns that have enough of the words, up to {@code max}, and returns no hits. */
    public SearchRequest countUpTo(int max) {
        return body(request.forCount(request.query()), typed, WordsQuery.enough(ranking))
                .trackTotalHits(t -> t.count(max))
                .build();
    }

    /** The search for turns that have some of the words. */
    public SearchRequest withSomeWords() {
        return body(request, withoutPhrases, WordsQuery.few(ranking)).build();
    }

    /**
     * Whether turns with only some of the words may be added to a result. They may if hits are sorted by relevance, so that these
     * come last, and if the query has several free words in any form.
     */
    public boolean mayWiden() {
        boolean ranked = request.sort() == Sort.RELEVANCE && request.matching().depth() == Depth.FULL;
        return ranked
                && !ranking.fewWords().equals(ranking.enoughWords())
                && FreeWords.of(withoutPhrases).stream().anyMatch(words -> words.indexOf(' ') > 0);
    }

    private SearchRequest.Builder body(SearchParameters request, Clause clause, WordsQuery words) {
        Map<Facet, Query> filters = FilterQuery.byFacet(request.filters());
        List<Query> counted = filtersOf(filters, request, true);
        SearchRequest.Builder search = new SearchRequest.Builder()
                .index(index)
                .timeout(MAX_TIME)
                .query(filtered(
                        TurnQuery.of(clause, request.matching(), synonyms, words, completions),
                        filtersOf(filters, request, false),
                        request.filters()))
                .from(request.offset())
                .size(request.size())
                .trackTotalHits(t -> t.enabled(true))
                .source(source -> source.filter(f -> f.excludes(WORDS, HEADER)))
                .aggregations(FacetAggregations.of(request));
        order(search, request, clause);
        if (!counted.isEmpty()) {
            search.postFilter(p -> p.bool(b -> b.filter(counted)));
        }
        if (request.size() > 0) {
            Query marked = TurnQuery.of(clause, request.matching(), synonyms, WordsQuery.marks(ranking), completions);
            search.highlight(Highlighting.of(request.matching().depth(), marked));
        }
        return search;
    }

    /** The filters whose facet is counted or, with {@code counted} false, the other ones. */
    private static List<Query> filtersOf(Map<Facet, Query> filters, SearchParameters request, boolean counted) {
        return filters.entrySet().stream()
                .filter(filter -> request.facets().contains(filter.getKey()) == counted)
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The query with the filters whose facets are not counted. The other filters are applied after counting, so that a facet can
     * count the turns that its own filter removes.
     */
    private static Query filtered(Query query, List<Query> before, Filters filters) {
        return Query.of(q -> q.bool(b -> {
            b.must(query).filter(before);
            FilterQuery.dates(filters).ifPresent(b::filter);
            return b;
        }));
    }

    private void order(SearchRequest.Builder search, SearchParameters request, Clause clause) {
        // Without words there is nothing to rank by.
        boolean ranked = request.sort() == Sort.RELEVANCE && clause.ranks();
        Optional<Rescore> rescore =
                ranked && request.size() > 0 && request.matching().depth() == Depth.FULL
                        ? new Rescoring(ranking).of(FreeWords.of(clause))
                        : Optional.empty();
        if (rescore.isPresent()) {
            // Elasticsearch rescores only if hits are sorted by nothing but the score. Hits with equal scores then keep
            // the order of one copy of the index, so every page of a query goes to the same copy.
            search.rescore(rescore.get()).preference("q" + request.query().hashCode());
        } else if (ranked) {
            search.sort(byScore());
        } else {
            search.sort(byDate(request.sort() == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc));
        }
    }

    /** Equal scores are sorted in printed order, so that pages neither repeat nor lose a hit. */
    private static List<SortOptions> byScore() {
        return List.of(SortOptions.of(s -> s.score(o -> o.order(SortOrder.Desc))), by(INTERVIEW_ID), by(ORDINAL));
    }

    private static List<SortOptions> byDate(SortOrder order) {
        return List.of(
                SortOptions.of(s -> s.field(f -> f.field(DATE).order(order).missing("_last"))),
                by(INTERVIEW_ID),
                by(ORDINAL));
    }

    private static SortOptions by(String field) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(SortOrder.Asc)));
    }
}
