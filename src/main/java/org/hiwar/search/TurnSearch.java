package org.hiwar.search;

import static org.hiwar.index.TurnFields.DATE;
import static org.hiwar.index.TurnFields.HEADER;
import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.ORDINAL;
import static org.hiwar.index.TurnFields.WORDS;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;

/** Composes the body of a search for turns. */
final class TurnSearch {
    private TurnSearch() {}

    static co.elastic.clients.elasticsearch.core.SearchRequest of(
            String index, SearchRequest request, Synonyms synonyms) {
        Clause clause = QueryParser.parse(request.query());
        Map<Facet, Query> filters = FilterQuery.byFacet(request.filters());
        List<Query> counted = filtersOf(filters, request, true);
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(s -> {
            s.index(index)
                    .query(filtered(
                            TurnQuery.of(clause, request.matching(), synonyms),
                            filtersOf(filters, request, false),
                            request.filters()))
                    .from(request.offset())
                    .size(request.size())
                    .trackTotalHits(t -> t.enabled(true))
                    .sort(sort(request.sort(), clause.ranks()))
                    .source(source -> source.filter(f -> f.excludes(WORDS, HEADER)))
                    .aggregations(FacetAggregations.of(request));
            if (!counted.isEmpty()) {
                s.postFilter(p -> p.bool(b -> b.filter(counted)));
            }
            return request.size() == 0
                    ? s
                    : s.highlight(Highlighting.of(request.matching().depth()));
        });
    }

    /** The filters whose facet is counted, or those whose facet is not. */
    private static List<Query> filtersOf(Map<Facet, Query> filters, SearchRequest request, boolean counted) {
        return filters.entrySet().stream()
                .filter(filter -> request.facets().contains(filter.getKey()) == counted)
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The query under the filters that no facet counts. The others are applied after counting, so that a facet can count
     * what its own filter hides.
     */
    private static Query filtered(Query query, List<Query> before, Filters filters) {
        return Query.of(q -> q.bool(b -> {
            b.must(query).filter(before);
            FilterQuery.dates(filters).ifPresent(b::filter);
            return b;
        }));
    }

    private static List<SortOptions> sort(Sort sort, boolean ranked) {
        return switch (sort) {
            // Without words there is nothing to rank by.
            case RELEVANCE -> ranked ? byScore() : byDate(SortOrder.Desc);
            case NEWEST -> byDate(SortOrder.Desc);
            case OLDEST -> byDate(SortOrder.Asc);
        };
    }

    /** Equal scores in printed order, so that pages neither repeat nor lose a hit. */
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
