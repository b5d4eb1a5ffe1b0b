package org.hiwar.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search that finds something where the one that was asked for found nothing.
 *
 * @param kind how it is wider
 * @param query what to ask instead
 * @param filtered whether the filters stay
 * @param dropped words of the query that no turn has, for {@link Widening#WITHOUT_WORDS}
 * @param speaker whom to filter by, for {@link Widening#SPEAKER}
 * @param total how many turns it finds
 */
public record WiderSearch(
        Widening kind,
        String query,
        boolean filtered,
        List<String> dropped,
        @Nullable SpeakerRef speaker,
        long total) {

    /** How a search is wider. */
    public enum Widening {
        /** The same words anywhere. */
        WITHOUT_FILTERS("withoutFilters"),
        /** Without the words that find nothing. */
        WITHOUT_WORDS("withoutWords"),
        /** The words of phrases, fields and exclusions as free words. */
        PLAIN_WORDS("plainWords"),
        /** One of the words alone. */
        ONE_WORD("oneWord"),
        /** What a speaker says who is named so. */
        SPEAKER("speaker"),
        /** All turns there are. */
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
