package org.hiwar.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * A search whose parameters have been checked.
 *
 * @param query the text that the reader typed; a blank one finds every turn
 * @param filters conditions that every hit must meet
 * @param sort the order of the hits
 * @param page the number of the page, from 1
 * @param size hits per page, 0 to {@value #MAX_SIZE}; with 0 only counts are given
 * @param facets the facets to count
 * @param matching the conditions under which a turn matches
 * @param highlights how the matches are shown
 * @param suggestions the most suggestions of each kind that come with the result, 0 to {@value #MAX_SUGGESTIONS}
 */
public record SearchParameters(
        String query,
        Filters filters,
        Sort sort,
        int page,
        int size,
        Set<Facet> facets,
        Matching matching,
        Highlights highlights,
        int suggestions) {
    public static final int MAX_SIZE = 100;
    /** The most suggestions of each kind; nobody chooses from a longer list. */
    public static final int MAX_SUGGESTIONS = 20;
    /** The last hit that can be reached by paging: Elasticsearch's default for {@code index.max_result_window}. */
    public static final int MAX_HIT = 10_000;
    /** The longest query in UTF-16 code units: a long question fits, a pasted page does not. */
    public static final int MAX_QUERY_LENGTH = 2_000;

    /** @throws InvalidParameter if a parameter is out of its bounds */
    public SearchParameters {
        facets = facets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(facets));
        TypedText.check("q", query);
        InvalidParameter.requireWithin("size", size, 0, MAX_SIZE);
        InvalidParameter.requireWithin("suggest", suggestions, 0, MAX_SUGGESTIONS);
        if (page < 1) {
            throw new InvalidParameter("page", "is counted from 1, not " + page);
        }
        if ((long) page * size > MAX_HIT) {
            throw new InvalidParameter(
                    "page", "reaches past hit " + MAX_HIT + "; narrow the search with filters or dates instead");
        }
    }

    /** A search without suggestions. */
    public SearchParameters(
            String query,
            Filters filters,
            Sort sort,
            int page,
            int size,
            Set<Facet> facets,
            Matching matching,
            Highlights highlights) {
        this(query, filters, sort, page, size, facets, matching, highlights, 0);
    }

    /** A search with the default matching and highlights. */
    public SearchParameters(String query, Filters filters, Sort sort, int page, int size, Set<Facet> facets) {
        this(query, filters, sort, page, size, facets, Matching.DEFAULT, Highlights.DEFAULT);
    }

    /** A search that counts turns and returns no hits. */
    public static SearchParameters forCount(String query, Filters filters) {
        return new SearchParameters(query, filters, Sort.RELEVANCE, 1, 0, Set.of());
    }

    /** A search that counts the turns for another query, with the same filters and matching. */
    public SearchParameters forCount(String other) {
        return counting(other, filters);
    }

    /** A search that counts the turns for the same query without filters. */
    public SearchParameters forCountWithoutFilters() {
        return counting(query, Filters.NONE);
    }

    private SearchParameters counting(String text, Filters within) {
        return new SearchParameters(
                text, within, Sort.RELEVANCE, 1, 0, Set.of(), matching.finished(), Highlights.DEFAULT);
    }

    /** The number of hits on the pages before this one. */
    public int offset() {
        return (page - 1) * size;
    }
}
