package org.hiwar.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search.
 *
 * @param query the query as it was typed
 * @param tookMs the time that Elasticsearch took, in milliseconds
 * @param total the number of turns that match
 * @param widened whether hits with only some of the words were added, because few turns have enough of them
 * @param page the number of the page, from 1
 * @param size hits per page
 * @param hits the hits of this page
 * @param facets the facets that were asked for; their most frequent values come first
 * @param didYouMean a query that finds more, or null
 * @param ways wider searches, each with at least one hit; empty if some turn has enough of the words
 * @param suggestions completions and other suggestions, or null if the request did not ask for them
 */
public record SearchResult(
        String query,
        long tookMs,
        Total total,
        boolean widened,
        int page,
        int size,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        @Nullable String didYouMean,
        List<WiderSearch> ways,
        @Nullable Suggestions suggestions) {
    /** A number of turns: {@code relation} is {@code eq} if it is exact and {@code gte} if counting stopped early. */
    public record Total(long value, String relation) {}
}
