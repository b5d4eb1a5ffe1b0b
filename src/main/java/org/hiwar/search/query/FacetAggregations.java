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
 * Builds the aggregations that count facets. A facet is counted under all filters except its own, so that ticking one of its
 * values does not change the counts of the others.
 */
public final class FacetAggregations {
    /** The most values counted per facet; a reader narrows a longer list by typing. */
    static final int MAX_VALUES = 50;

    /** The name of the aggregation with the values, inside the filter of a facet. */
    public static final String VALUES = "values";
    /** The name of the aggregation with the text that a reader sees instead of an id, inside a value. */
    public static final String LABEL = "label";
    /**
     * The name of the aggregation with the ticked values, inside the filter of a facet: they are shown even if others are more
     * frequent.
     */
    public static final String TICKED = "ticked";
    /** The name of the aggregation with the speakers whom the filter names. It looks at the whole archive. */
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

    /** For each key the speakers of the whole archive who have it. */
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
