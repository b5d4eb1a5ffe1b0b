package org.hiwar.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param query as asked
 * @param tookMs the engine's time, milliseconds
 * @param total how many turns match
 * @param widened whether hits need only some of the words, because few turns have enough of them
 * @param page from 1
 * @param size hits a page
 * @param hits this page's
 * @param facets the counts that were asked for, most frequent first
 * @param didYouMean a query that finds more, or null
 * @param ways wider searches that find something, where nothing has enough of the words
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
        List<WiderSearch> ways) {
    /** {@code relation} is {@code eq}, or {@code gte} where counting stopped early. */
    public record Total(long value, String relation) {}
}
