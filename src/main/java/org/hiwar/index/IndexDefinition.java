package org.hiwar.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.hiwar.config.AnalysisProfile;

/**
 * The body of {@code PUT /index}, composed from {@code es-config}: the index, and one profile's analysis and similarity. The
 * definition leaves out each field whose analyzer the profile does not define.
 */
final class IndexDefinition {
    private final AnalysisProfile profile;
    private final JsonObject body;

    private IndexDefinition(AnalysisProfile profile, JsonObject body) {
        this.profile = profile;
        this.body = body;
    }

    static IndexDefinition of(AnalysisProfile profile) {
        JsonObject index = read("index.json");
        JsonObject own = read("analysis/" + profile.wireName() + ".json");
        JsonObject settings = index.getJsonObject("settings");
        JsonObject mappings = index.getJsonObject("mappings");
        JsonObject meta = mappings.getJsonObject("_meta");
        Set<String> analyzers =
                own.getJsonObject("analysis").getJsonObject("analyzer").keySet();
        JsonObject body = Json.createObjectBuilder()
                .add("settings", Json.createObjectBuilder(settings).addAll(Json.createObjectBuilder(own)))
                .add(
                        "mappings",
                        Json.createObjectBuilder(mappings)
                                .add("_meta", Json.createObjectBuilder(meta).add("analysis", profile.wireName()))
                                .add("properties", analyzed(mappings.getJsonObject("properties"), analyzers)))
                .build();
        return new IndexDefinition(profile, body);
    }

    /** Returns the fields that have no analyzer or one that the profile defines. */
    private static JsonObject analyzed(JsonObject fields, Set<String> analyzers) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            JsonObject field = value.asJsonObject();
            if (!field.containsKey("analyzer") || analyzers.contains(field.getString("analyzer"))) {
                JsonObjectBuilder copy = Json.createObjectBuilder(field);
                for (String nested : List.of("properties", "fields")) {
                    if (field.containsKey(nested)) {
                        copy.add(nested, analyzed(field.getJsonObject(nested), analyzers));
                    }
                }
                kept.add(name, copy);
            }
        });
        return kept.build();
    }

    private static JsonObject read(String name) {
        String resource = "/es-config/" + name;
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource);
            }
            return Json.createReader(in).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnalysisProfile profile() {
        return profile;
    }

    /** The version of the mapping; an index with another version cannot be used. */
    int schema() {
        return body.getJsonObject("mappings").getJsonObject("_meta").getInt("schema");
    }

    JsonObject body() {
        return body;
    }
}
