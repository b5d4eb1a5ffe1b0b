package org.hiwar.search.answer;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hiwar.search.Facet;
import org.hiwar.search.FacetValue;
import org.hiwar.search.Filters;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.query.FacetAggregations;
import org.hiwar.search.query.FilterQuery;

/** Reads the counts of facets from the aggregations of {@link FacetAggregations}. */
public final class FacetCounts {
    private final Map<Facet, List<FacetValue>> byFacet;

    private FacetCounts(Map<Facet, List<FacetValue>> byFacet) {
        this.byFacet = byFacet;
    }

    /**
     * Reads the counts that were asked for.
     *
     * @throws InvalidParameter if the speaker filter names somebody who is not in the archive
     */
    public static FacetCounts of(SearchParameters request, Map<String, Aggregate> answer) {
        List<FacetValue> named = namedSpeakers(request.filters(), answer);
        Map<Facet, List<FacetValue>> byFacet = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (request.facets().contains(facet)) {
                Map<String, Aggregate> within =
                        get(answer, FacetAggregations.name(facet)).filter().aggregations();
                byFacet.put(facet, facet == Facet.SPEAKER ? speakers(within, named) : values(facet, within));
            }
        }
        return new FacetCounts(byFacet);
    }

    public Map<Facet, List<FacetValue>> byFacet() {
        return byFacet;
    }

    /**
     * The speakers whom the filter names, each with count 0. They are looked up in the whole archive, whatever the query finds.
     */
    private static List<FacetValue> namedSpeakers(Filters filters, Map<String, Aggregate> answer) {
        if (filters.speakers().isEmpty()) {
            return List.of();
        }
        var byKey = get(get(answer, FacetAggregations.NAMED_SPEAKERS).global().aggregations(), FacetAggregations.VALUES)
                .filters()
                .buckets()
                .keyed();
        List<FacetValue> named = new ArrayList<>();
        for (String speaker : filters.speakers()) {
            String key = FilterQuery.speakerKey(speaker);
            List<FacetValue> found =
                    labelled(get(Objects.requireNonNull(byKey.get(key)).aggregations(), FacetAggregations.LABEL));
            if (found.isEmpty()) {
                throw new InvalidParameter("speaker", "\"" + speaker + "\" is not in this archive");
            }
            found.forEach(value -> named.add(new FacetValue(value.value(), value.label(), 0)));
        }
        return named;
    }

    /** The most frequent speakers, then the ticked ones that are not among them. */
    private static List<FacetValue> speakers(Map<String, Aggregate> within, List<FacetValue> named) {
        Map<String, FacetValue> byId = new LinkedHashMap<>();
        labelled(get(within, FacetAggregations.VALUES)).forEach(value -> byId.put(value.value(), value));
        if (within.containsKey(FacetAggregations.TICKED)) {
            labelled(get(get(within, FacetAggregations.TICKED).filter().aggregations(), FacetAggregations.VALUES))
                    .forEach(value -> byId.putIfAbsent(value.value(), value));
        }
        named.forEach(value -> byId.putIfAbsent(value.value(), value));
        return List.copyOf(byId.values());
    }

    private static List<FacetValue> values(Facet facet, Map<String, Aggregate> within) {
        Aggregate values = get(within, FacetAggregations.VALUES);
        return switch (facet) {
            case SPEAKER, INTERVIEW -> labelled(values);
            case YEAR ->
                values.dateHistogram().buckets().array().stream()
                        .map(bucket -> value(String.valueOf(bucket.keyAsString()), bucket.docCount()))
                        .toList();
            case ROLE, PUBLICATION ->
                values.sterms().buckets().array().stream()
                        .map(bucket -> value(bucket.key().stringValue(), bucket.docCount()))
                        .toList();
        };
    }

    private static FacetValue value(String value, long count) {
        return new FacetValue(value, value, count);
    }

    private static List<FacetValue> labelled(Aggregate values) {
        return values.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(bucket.key().stringValue(), label(bucket), bucket.docCount()))
                .toList();
    }

    private static String label(StringTermsBucket bucket) {
        return get(bucket.aggregations(), FacetAggregations.LABEL).sterms().buckets().array().stream()
                .map(name -> name.key().stringValue())
                .findFirst()
                .orElse(bucket.key().stringValue());
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
