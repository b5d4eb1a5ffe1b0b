package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.DATE;
import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.PUBLICATION;
import static org.hiwar.index.TurnFields.ROLE;
import static org.hiwar.index.TurnFields.SPEAKER_ID;
import static org.hiwar.index.TurnFields.SPEAKER_KEYS;
import static org.hiwar.index.TurnFields.SPEAKER_NAME;
import static org.hiwar.index.TurnFields.TITLE_PRINTED;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;

/**
 * The aggregations that count facets. Each counts under all filters but its own, so that ticking one value of a facet
 * leaves the counts of its other values as they are.
 */
public final class FacetAggregations {
    /** Values counted a facet; a reader narrows a longer list by typing. */
    static final int MAX_VALUES = 50;

    /** The aggregation inside each facet's filter. */
    public static final String VALUES = "values";
    /** Inside a value: what a reader sees instead of an id. */
    public static final String LABEL = "label";
    /** Inside a facet's filter: the values that are ticked, which stay in sight however few they are. */
    public static final String TICKED = "ticked";
    /** Whom the speaker filter names, whatever else is asked for. */
    public static final String NAMED_SPEAKERS = "named_speakers";

    private FacetAggregations() {}

    static Map<String, Aggregation> of(SearchParameters request) {
        Map<Facet, Query> filters = FilterQuery.byFacet(request.filters());
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Facet facet : request.facets()) {
            List<Query> others = filters.entrySet().stream()
                    .filter(filter -> filter.getKey() != facet)
                    .map(Map.Entry::getValue)
                    .toList();
            aggregations.put(name(facet), counted(facet, request.filters(), others));
        }
        List<String> keys = FilterQuery.speakerKeys(request.filters());
        if (!keys.isEmpty()) {
            aggregations.put(NAMED_SPEAKERS, namedSpeakers(keys));
        }
        return aggregations;
    }

    public static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static Aggregation counted(Facet facet, Filters filters, List<Query> others) {
        return Aggregation.of(a -> {
            var within = a.filter(f -> f.bool(b -> b.filter(others))).aggregations(VALUES, values(facet));
            List<String> keys = FilterQuery.speakerKeys(filters);
            return facet == Facet.SPEAKER && !keys.isEmpty()
                    ? within.aggregations(TICKED, tickedSpeakers(keys))
                    : within;
        });
    }

    private static Aggregation values(Facet facet) {
        return switch (facet) {
            case SPEAKER -> labelled(SPEAKER_ID, SPEAKER_NAME);
            case INTERVIEW -> labelled(INTERVIEW_ID, TITLE_PRINTED);
            case ROLE -> terms(ROLE);
            case PUBLICATION -> terms(PUBLICATION);
            case YEAR ->
                Aggregation.of(a -> a.dateHistogram(h -> h.field(DATE)
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)));
        };
    }

    private static Aggregation tickedSpeakers(List<String> keys) {
        return Aggregation.of(a -> a.filter(FilterQuery.anyOf(SPEAKER_KEYS, keys))
                .aggregations(VALUES, labelled(SPEAKER_ID, SPEAKER_NAME)));
    }

    /** By the key that was asked for: the speakers who have it, in the whole archive. */
    private static Aggregation namedSpeakers(List<String> keys) {
        Map<String, Query> byKey = new HashMap<>();
        keys.forEach(key -> byKey.put(key, FilterQuery.anyOf(SPEAKER_KEYS, List.of(key))));
        return Aggregation.of(
                a -> a.global(g -> g).aggregations(VALUES, v -> v.filters(f -> f.filters(k -> k.keyed(byKey)))
                        .aggregations(LABEL, labelled(SPEAKER_ID, SPEAKER_NAME))));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(MAX_VALUES)));
    }

    private static Aggregation labelled(String field, String labelField) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(MAX_VALUES))
                .aggregations(LABEL, l -> l.terms(t -> t.field(labelField).size(1))));
    }
}
