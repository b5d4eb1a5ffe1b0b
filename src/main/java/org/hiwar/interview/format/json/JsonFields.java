package org.hiwar.interview.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hiwar.interview.WireName;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a JSON object, each by the type that it must have. A field that is null counts as absent. */
final class JsonFields {
    private final JsonNode node;
    private final String what;

    private JsonFields(JsonNode node, String what) {
        this.node = node;
        this.what = what;
    }

    /**
     * The fields of an object.
     *
     * @param what what messages call the object
     * @param known the fields that it may have
     * @throws Unreadable if it is not an object, or has another field
     */
    static JsonFields of(@Nullable JsonNode node, String what, List<String> known) throws Unreadable {
        if (node == null || !node.isObject()) {
            throw new Unreadable(what + " is not a JSON object");
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new Unreadable(
                        what + " has the unknown field \"" + name + "\"; known are " + String.join(", ", known));
            }
        }
        return new JsonFields(node, what);
    }

    String what() {
        return what;
    }

    @Nullable JsonNode node(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable String word(String field) throws Unreadable {
        JsonNode value = node(field);
        if (value != null && !value.isTextual()) {
            throw wrong(field, "a string");
        }
        return value == null ? null : value.textValue();
    }

    /** The constant of an enum, by its wire name. */
    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) throws Unreadable {
        String name = word(field);
        if (name == null) {
            return null;
        }
        return WireName.find(type, name).orElseThrow(() -> wrong(field, "one of " + WireName.list(type)));
    }

    @Nullable Double number(String field) throws Unreadable {
        JsonNode value = node(field);
        if (value != null && !value.isNumber()) {
            throw wrong(field, "a number");
        }
        return value == null ? null : value.doubleValue();
    }

    List<JsonNode> list(String field) throws Unreadable {
        JsonNode value = node(field);
        if (value != null && !value.isArray()) {
            throw wrong(field, "an array");
        }
        List<JsonNode> list = new ArrayList<>();
        if (value != null) {
            value.forEach(list::add);
        }
        return list;
    }

    List<JsonNode> needed(String field) throws Unreadable {
        if (node(field) == null) {
            throw new Unreadable(what + " has no " + field);
        }
        return list(field);
    }

    List<String> words(String field) throws Unreadable {
        List<String> words = new ArrayList<>();
        for (JsonNode value : list(field)) {
            if (!value.isTextual()) {
                throw wrong(field, "an array of strings");
            }
            words.add(value.textValue());
        }
        return words;
    }

    @Nullable LocalDate date(String field) throws Unreadable {
        String date = word(field);
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw wrong(field, "a day like 2026-01-31");
        }
    }

    @Nullable URI url(String field) throws Unreadable {
        String url = word(field);
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            throw wrong(field, "an address");
        }
    }

    private Unreadable wrong(String field, String kind) {
        String value = String.valueOf(node.get(field));
        String seen = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new Unreadable(field + " of " + what + " is " + kind + ", not " + seen);
    }
}
