package org.hiwar.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search that is wider than one without hits, and has hits.
 *
 * @param kind the way in which it is wider
 * @param query the query to search for
 * @param filtered whether the filters are kept
 * @param dropped the words of the first query that no turn has, for {@link Widening#WITHOUT_WORDS}; else empty
 * @param speaker the speaker to filter by, for {@link Widening#SPEAKER}; else null
 * @param total the number of turns that it finds
 */
public record WiderSearch(
        Widening kind,
        String query,
        boolean filtered,
        List<String> dropped,
        @Nullable SpeakerRef speaker,
        long total) {

    /** The way in which a search is wider than another. */
    public enum Widening {
        /** The same query without filters. */
        WITHOUT_FILTERS("withoutFilters"),
        /** The query without the words that no turn has. */
        WITHOUT_WORDS("withoutWords"),
        /**
         * The words of the query as free words: phrases lose their order; fields, prefixes, exclusions and operators are left
         * out.
         */
        PLAIN_WORDS("plainWords"),
        /** One word of the query alone. */
        ONE_WORD("oneWord"),
        /** All turns of a speaker whose name is like the query. */
        SPEAKER("speaker"),
        /** All turns of the archive. */
        EVERYTHING("everything");

        private final String wireName;

        Widening(String wireName) {
            this.wireName = wireName;
        }

        /** The name in JSON. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    public WiderSearch {
        dropped = List.copyOf(dropped);
    }

    public static WiderSearch of(Widening kind, SearchParameters request, long total) {
        boolean filtered = !request.filters().equals(Filters.NONE);
        return new WiderSearch(kind, request.query(), filtered, List.of(), null, total);
    }
}
