package org.hiwar.search;

import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Role;
import org.jspecify.annotations.Nullable;

/**
 * What hits must be. Within one filter any value will do; between filters all must hold; an empty one asks nothing.
 *
 * @param speakers ids, or any spelling of a name
 * @param roles what the turn does
 * @param interviews ids
 * @param publications names as printed
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Filters(
        List<String> speakers,
        List<Role> roles,
        List<String> interviews,
        List<String> publications,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), List.of(), null, null);
    /** Values of one filter: more is no reader's search. */
    public static final int MAX_VALUES = 50;

    /** @throws InvalidParameter where a filter has too many values or the dates are the wrong way round */
    public Filters {
        speakers = bounded("speaker", speakers);
        roles = bounded("role", roles);
        interviews = bounded("interview", interviews);
        publications = bounded("publication", publications);
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidParameter("from", "is " + from + ", after to=" + to);
        }
    }

    private static <T> List<T> bounded(String name, List<T> values) {
        if (values.size() > MAX_VALUES) {
            throw new InvalidParameter(name, "has " + values.size() + " values; at most " + MAX_VALUES);
        }
        return List.copyOf(values);
    }
}
