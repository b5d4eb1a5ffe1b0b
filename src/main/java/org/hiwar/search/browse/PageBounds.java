package org.hiwar.search.browse;

import java.util.List;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Searcher;
import org.jspecify.annotations.Nullable;

/** PageBounds: the bounds of paged ones, and those that the index leaves out when they are empty. */
final class PageBounds {
    private PageBounds() {}

    static void check(int page, int size) {
        if (size < 1 || size > Searcher.MAX_LIST) {
            throw new InvalidParameter("size", "is 1 to " + Searcher.MAX_LIST + ", not " + size);
        }
        if (page < 1) {
            throw new InvalidParameter("page", "is counted from 1, not " + page);
        }
        if ((long) page * size > SearchParameters.MAX_HIT) {
            throw new InvalidParameter("page", "reaches past item " + SearchParameters.MAX_HIT);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
