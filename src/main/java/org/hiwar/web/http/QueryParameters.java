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
 * The parameters of one request, read strictly: a name that the route does not know is refused rather than ignored, for
 * a misspelt filter would silently find too much. Blank values count as absent, as forms send them.
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

    /** The values of a parameter that may be repeated, blank ones left out. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value of a parameter that may stand once, or null. */
    public @Nullable String text(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new InvalidParameter(name, "stands " + all.size() + " times; once would do");
        }
        return all.isEmpty() || all.get(0).isBlank() ? null : all.get(0).strip();
    }

    /** A whole number of {@code min} to {@code max}; {@code absent} where there is none. */
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

    /** Whether a flag is set: {@code true}, or its name alone. */
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

    /** The constant of that name in lower case, or null where the parameter is absent. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : constant(name, text, type);
    }

    /** The constants named, one a value or several between commas. */
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

    /** A value as an error shows it: enough to know it again. */
    private static String quoted(String text) {
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
