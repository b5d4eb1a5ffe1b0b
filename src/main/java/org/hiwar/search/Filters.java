package org.hiwar.search;

import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Role;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a search. A hit must pass every filter; it passes a filter if it has one of its values, or if the filter is
 * empty.
 *
 * @param speakers ids, or any spelling of a name
 * @param roles roles of the turn
 * @param interviews ids
 * @param publications names as printed
 * @param from the first day, or null for no bound
 * @param to the last day, included, or null for no bound
 */
public record Filters(
        List<String> speakers,
        List<Role> roles,
        List<String> interviews,
        List<String> publications,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final Filters NONE = new Filters(List.of(), List.of(), List.of(), List.of(), null, null);
    /** The most values of one filter; no reader ticks more. */
    public static final int MAX_VALUES = 50;

    /** @throws InvalidParameter if a filter has too many values or {@code from} is after {@code to} */
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
