package org.hiwar.search.browse;

import org.hiwar.search.InvalidParameter;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Searcher;

/** Checks the page and the size that somebody asks of a list. */
final class PageBounds {
    private PageBounds() {}

    static void check(int page, int size) {
        InvalidParameter.requireWithin("size", size, 1, Searcher.MAX_LIST);
        if (page < 1) {
            throw new InvalidParameter("page", "is counted from 1, not " + page);
        }
        if ((long) page * size > SearchParameters.MAX_HIT) {
            throw new InvalidParameter("page", "reaches past item " + SearchParameters.MAX_HIT);
        }
    }
}
