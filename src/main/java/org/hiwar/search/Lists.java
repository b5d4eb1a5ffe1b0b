package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists: the bounds of paged ones, and those that the index leaves out when they are empty. */
final class Lists {
    private Lists() {}

    static void check(int page, int size) {
        if (size < 1 || size > Searcher.MAX_LIST) {
            throw new InvalidParameter("size", "is 1 to " + Searcher.MAX_LIST + ", not " + size);
        }
        if (page < 1) {
            throw new InvalidParameter("page", "is counted from 1, not " + page);
        }
        if ((long) page * size > SearchRequest.MAX_HIT) {
            throw new InvalidParameter("page", "reaches past item " + SearchRequest.MAX_HIT);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
