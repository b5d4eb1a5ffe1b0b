package org.hiwar.interview.text;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the metadata of an interview from YAML with the keys
 * {@code id title publication date place url tags interviewer guest guests}. A guest is a name or
 * {@code {name, role, aliases}}.
 */
public final class YamlMetadata {
    /** The most bytes of the YAML. */
    public static final int LONGEST = 64 * 1024;

    private static final Set<String> KEYS =
            Set.of("id", "title", "publication", "date", "place", "url", "tags", "interviewer", "guest", "guests");

    private final String where;
    private final int firstLine;
    private final Map<?, ?> map;

    private YamlMetadata(String where, int firstLine, Map<?, ?> map) {
        this.where = where;
        this.firstLine = firstLine;
        this.map = map;
    }

    /**
     * Reads a front matter. Unknown keys are ignored, because other programs keep keys of their own there.
     *
     * @throws Unreadable if it is not YAML, or a value has the wrong type
     */
    public static Metadata ofFrontMatter(String yaml) throws Unreadable {
        return load(yaml, "its front matter", 2).metadata();
    }

    /**
     * Reads a sidecar. An unknown key is an error, because it can only be a misspelt one.
     *
     * @throws Unreadable if it is not YAML, has an unknown key, or a value has the wrong type
     */
    public static Metadata ofSidecar(String yaml) throws Unreadable {
        YamlMetadata sidecar = load(yaml, "the sidecar", 1);
        for (Object key : sidecar.map.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw sidecar.wrong(
                        String.valueOf(key),
                        "is not a known key; known are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        return sidecar.metadata();
    }

    private static YamlMetadata load(String yaml, String where, int firstLine) throws Unreadable {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(LONGEST).build();
            YamlNesting.check(yaml, settings);
            Object tree = new Load(settings).loadFromString(yaml);
            if (tree != null && !(tree instanceof Map)) {
                throw new Unreadable(firstLine, where + " has no lines like \"title: …\"");
            }
            return new YamlMetadata(where, firstLine, tree instanceof Map<?, ?> map ? map : Map.of());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw new Unreadable(firstLine + line, where + " is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new Unreadable(firstLine, where + " is no YAML: " + e.getMessage());
        }
    }

    private Metadata metadata() throws Unreadable {
        List<Speaker> guests = new ArrayList<>(guests("guests"));
        guests.addAll(guests("guest"));
        Facts facts = new Facts(
                word("title"),
                word("publication"),
                date(),
                word("place"),
                url(),
                words("tags"),
                word("interviewer"),
                guests);
        return new Metadata(word("id"), facts);
    }

    private @Nullable String word(String key) throws Unreadable {
        return single(key, map.get(key));
    }

    private @Nullable String single(String key, @Nullable Object value) throws Unreadable {
        if (value == null) {
            return null;
        }
        if (value instanceof Map || value instanceof List) {
            throw wrong(key, "is not a single value");
        }
        String word = value.toString().strip();
        return word.isEmpty() ? null : word;
    }

    /** A list, or words between commas. */
    private List<String> words(String key) throws Unreadable {
        return words(key, map.get(key));
    }

    private List<String> words(String key, @Nullable Object value) throws Unreadable {
        if (!(value instanceof List<?> list)) {
            String word = single(key, value);
            return word == null ? List.of() : CommaSeparated.words(word, CommaSeparated.COMMAS);
        }
        List<String> words = new ArrayList<>();
        for (Object one : list) {
            String word = single(key, one);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private List<Speaker> guests(String key) throws Unreadable {
        List<Speaker> guests = new ArrayList<>();
        Object value = map.get(key);
        if (value instanceof String names) {
            for (String name : words(key, names)) {
                guests.add(Speaker.named(name));
            }
        } else {
            for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                guests.add(guest(key, one));
            }
        }
        return guests;
    }

    private Speaker guest(String key, @Nullable Object one) throws Unreadable {
        Map<?, ?> fields = one instanceof Map<?, ?> person ? person : Map.of();
        String name = single(key, one instanceof Map ? fields.get("name") : one);
        if (name == null) {
            throw wrong(key, "has no name");
        }
        return new Speaker(
                SpeakerName.id(name), name, words(key, fields.get("aliases")), single(key, fields.get("role")));
    }

    private @Nullable LocalDate date() throws Unreadable {
        String date = word("date");
        try {
            return date == null ? null : LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
        } catch (DateTimeException e) {
            throw wrong("date", "is not a day like 2026-01-31: " + date);
        }
    }

    private @Nullable URI url() throws Unreadable {
        String url = word("url");
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            throw wrong("url", "is not an address: " + url);
        }
    }

    private Unreadable wrong(String key, String what) {
        return new Unreadable(firstLine, "in " + where + " " + key + " " + what);
    }
}
