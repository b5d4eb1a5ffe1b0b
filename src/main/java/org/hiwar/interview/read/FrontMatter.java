package org.hiwar.interview.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML between two lines of dashes at the head of a Markdown text: {@code title}, {@code publication}, {@code date},
 * {@code url}, {@code tags}, {@code interviewer}, {@code guest} or {@code guests}; what else stands there is left to
 * other programs.
 *
 * @param facts what it says
 * @param end where the text after it begins
 */
record FrontMatter(Undressed.Facts facts, int end) {
    private static final int LONGEST = 64 * 1024;

    /**
     * Reads it where the text begins with one.
     *
     * @throws Unreadable where it is no YAML, or a value is of the wrong kind
     */
    static FrontMatter of(String text) throws Unreadable {
        int close = text.startsWith("---\n") || text.startsWith("---\r\n") ? close(text) : -1;
        if (close < 0) {
            return new FrontMatter(Undressed.Facts.NONE, 0);
        }
        int end = text.indexOf('\n', close + 1);
        Object yaml = load(text.substring(text.indexOf('\n') + 1, close + 1));
        return new FrontMatter(
                yaml instanceof Map<?, ?> map ? facts(map) : Undressed.Facts.NONE, end < 0 ? text.length() : end + 1);
    }

    private static int close(String text) {
        int close = text.indexOf("\n---", 3);
        int after = close + 4;
        boolean alone = after >= text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r';
        return close > LONGEST || !alone ? -1 : close;
    }

    private static @Nullable Object load(String yaml) throws Unreadable {
        try {
            return new Load(LoadSettings.builder().setCodePointLimit(LONGEST).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new Unreadable(
                    1,
                    "its front matter is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Undressed.Facts facts(Map<?, ?> map) throws Unreadable {
        List<String> guests = new ArrayList<>(words(map, "guests"));
        guests.addAll(words(map, "guest"));
        return new Undressed.Facts(
                word(map, "title"),
                word(map, "publication"),
                date(word(map, "date")),
                url(word(map, "url")),
                words(map, "tags"),
                word(map, "interviewer"),
                guests);
    }

    private static @Nullable String word(Map<?, ?> map, String key) throws Unreadable {
        Object value = map.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Map || value instanceof List) {
            throw new Unreadable(1, "in its front matter " + key + " is not a single value");
        }
        String word = value.toString().strip();
        return word.isEmpty() ? null : word;
    }

    private static List<String> words(Map<?, ?> map, String key) throws Unreadable {
        if (!(map.get(key) instanceof List<?> list)) {
            String word = map.get(key) instanceof Map<?, ?> one ? word(one, "name") : word(map, key);
            return word == null ? List.of() : List.of(word.split("\\s*[,،]\\s*"));
        }
        List<String> words = new ArrayList<>();
        for (Object value : list) {
            String word = value instanceof Map<?, ?> one ? word(one, "name") : value == null ? null : value.toString();
            if (word != null && !word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    static @Nullable LocalDate date(@Nullable String date) throws Unreadable {
        try {
            return date == null ? null : LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
        } catch (DateTimeException e) {
            throw new Unreadable(1, "in its front matter date is no day like 2026-01-31: " + date);
        }
    }

    private static @Nullable URI url(@Nullable String url) throws Unreadable {
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(1, "in its front matter url is no address: " + url);
        }
    }
}
