package org.hiwar.search.query;

import static org.hiwar.index.TurnFields.DATE;
import static org.hiwar.index.TurnFields.INTERVIEW_ID;
import static org.hiwar.index.TurnFields.PUBLICATION;
import static org.hiwar.index.TurnFields.ROLE;
import static org.hiwar.index.TurnFields.SPEAKER_KEYS;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiwar.interview.Role;
import org.hiwar.interview.SpeakerName;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.jspecify.annotations.Nullable;

/** Turns the filters of a search into queries. */
public final class FilterQuery {
    private FilterQuery() {}

    /** A query for each facet whose filter has values. */
    static Map<Facet, Query> byFacet(Filters filters) {
        Map<Facet, Query> queries = new EnumMap<>(Facet.class);
        put(queries, Facet.SPEAKER, SPEAKER_KEYS, speakerKeys(filters));
        put(
                queries,
                Facet.ROLE,
                ROLE,
                filters.roles().stream().map(Role::wireName).toList());
        put(queries, Facet.INTERVIEW, INTERVIEW_ID, filters.interviews());
        put(queries, Facet.PUBLICATION, PUBLICATION, filters.publications());
        return queries;
    }

    /** The range of dates, or empty if the filters have no date. */
    static Optional<Query> dates(Filters filters) {
        if (filters.from() == null && filters.to() == null) {
            return Optional.empty();
        }
        return Optional.of(days(filters.from(), filters.to()));
    }

    /** Turns of interviews between two days, both included; null means no bound. */
    static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field(DATE);
            if (from != null) {
                d.gte(from.toString());
            }
            return to == null ? d : d.lte(to.toString());
        })));
    }

    /** The keys of the speakers that the filter names. */
    static List<String> speakerKeys(Filters filters) {
        return filters.speakers().stream()
                .map(FilterQuery::speakerKey)
                .distinct()
                .toList();
    }

    /** The key of a speaker. An id is the key of the name from which it was made, so ids and spellings are looked up alike. */
    public static String speakerKey(String idOrName) {
        return SpeakerName.id(idOrName);
    }

    /** Documents whose field has one of the values. */
    public static Query anyOf(String field, List<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    private static void put(Map<Facet, Query> queries, Facet facet, String field, List<String> values) {
        if (!values.isEmpty()) {
            queries.put(facet, anyOf(field, values));
        }
    }
}
