package org.hiwar.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * A search, checked.
 *
 * @param query what the reader typed; blank asks for everything
 * @param filters what the hits must be
 * @param sort their order
 * @param page the page, from 1
 * @param size hits a page, 0 to {@value #MAX_SIZE}; 0 gives only counts
 * @param facets which counts to give
 * @param matching what counts as a match
 * @param highlights how matches are shown
 */
public record SearchParameters(
        String query,
        Filters filters,
        Sort sort,
        int page,
        int size,
        Set<Facet> facets,
        Matching matching,
        Highlights highlights) {
    public static final int MAX_SIZE = 100;
    /** The last hit that can be paged to: Elasticsearch's own {@code index.max_result_window}. */
    public static final int MAX_HIT = 10_000;
    /** In UTF-16 code units: a long question fits, a pasted page does not. */
    public static final int MAX_QUERY_LENGTH = 2_000;

    /** @throws InvalidParameter where a part is out of its bounds */
    public SearchParameters {
        facets = facets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facets));
        TypedText.check("q", query);
        InvalidParameter.requireWithin("size", size, 0, MAX_SIZE);
        if (page < 1) {
            throw new InvalidParameter("page", "is counted from 1, not " + page);
        }
        if ((long) page * size > MAX_HIT) {
            throw new InvalidParameter(
                    "page", "reaches past hit " + MAX_HIT + "; narrow the search with filters or dates instead");
        }
    }

    /** A search that matches and shows what it found as usual. */
    public SearchParameters(String query, Filters filters, Sort sort, int page, int size, Set<Facet> facets) {
        this(query, filters, sort, page, size, facets, Matching.DEFAULT, Highlights.DEFAULT);
    }

    /** A search that asks only how many turns there are. */
    public static SearchParameters forCount(String query, Filters filters) {
        return new SearchParameters(query, filters, Sort.RELEVANCE, 1, 0, Set.of());
    }

    /** Another query under the same filters and matched alike, to be counted. */
    public SearchParameters forCount(String other) {
        return counting(other, filters);
    }

    /** The same query over all turns, to be counted. */
    public SearchParameters forCountWithoutFilters() {
        return counting(query, Filters.NONE);
    }

    private SearchParameters counting(String asked, Filters among) {
        return new SearchParameters(asked, among, Sort.RELEVANCE, 1, 0, Set.of(), matching, Highlights.DEFAULT);
    }

    /** How many hits stand before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
