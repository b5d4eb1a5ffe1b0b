package org.hiwar.web.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiwar.search.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request. A name that the route does not know is refused, because a search that ignored a misspelt
 * filter would find too much. Blank values count as absent, because forms send them for empty fields.
 */
public final class QueryParameters {
    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws InvalidParameter if the request has a parameter that is not among {@code known}
     */
    public static QueryParameters of(Context ctx, String... known) {
        Map<String, List<String>> values = QueryString.parse(ctx.queryString());
        for (String name : values.keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                String names = known.length == 0 ? "none" : String.join(", ", known);
                throw new InvalidParameter(name, "is not a parameter of this route; it takes " + names);
            }
        }
        return new QueryParameters(values);
    }

    /** Returns the values of a parameter that may be repeated, without blank ones. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the value of a parameter that may occur only once, or null if the value is absent or blank. */
    public @Nullable String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new InvalidParameter(name, "stands " + all.size() + " times; once would do");
        }
        return all.isEmpty() || all.get(0).isBlank() ? null : all.get(0).strip();
    }

    /** Returns a whole number from {@code min} to {@code max}, or {@code absent} if the request has none. */
    public int number(String name, int absent, int min, int max) {
        String text = text(name);
        if (text == null) {
            return absent;
        }
        String range = max == Integer.MAX_VALUE ? "from " + min : min + " to " + max;
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidParameter(name, "is a whole number, " + range + ", not " + quoted(text));
        }
        if (number < min || number > max) {
            throw new InvalidParameter(name, "is " + range + ", not " + number);
        }
        return number;
    }

    public @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidParameter(name, "is a date like 2024-03-31, not " + quoted(text));
        }
    }

    /** Says whether a flag is set, by the value {@code true} or by its name alone. */
    public boolean flag(String name) {
        String text = text(name);
        if (text == null) {
            return values.containsKey(name);
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidParameter(name, "is true or false, not " + quoted(text));
        }
        return text.equals("true");
    }

    /** Returns the constant whose name in lower case is the value, or null if the parameter is absent. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : constant(name, text, type);
    }

    /** Returns the constants that a repeatable parameter names; one value may name several, separated by commas. */
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return texts(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> constant(name, value, type))
                .toList();
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        name,
                        "is one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(QueryParameters::lower)
                                        .collect(Collectors.joining(", "))
                                + ", not " + quoted(text)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Quotes a value for an error message. The first 60 characters are enough to recognise the value. */
    private static String quoted(String text) {
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
