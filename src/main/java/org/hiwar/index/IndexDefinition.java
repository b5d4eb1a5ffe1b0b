package org.hiwar.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hiwar.config.AnalysisProfile;

/** The body of {@code PUT /index}, composed from {@code es-config}: the index and one profile's analysis. */
final class IndexDefinition {
    private final AnalysisProfile profile;
    private final JsonObject body;

    private IndexDefinition(AnalysisProfile profile, JsonObject body) {
        this.profile = profile;
        this.body = body;
    }

    static IndexDefinition of(AnalysisProfile profile) {
        JsonObject index = read("index.json");
        JsonObject analysis = read("analysis/" + profile.wireName() + ".json");
        JsonObject settings = index.getJsonObject("settings");
        JsonObject mappings = index.getJsonObject("mappings");
        JsonObject meta = mappings.getJsonObject("_meta");
        JsonObject body = Json.createObjectBuilder()
                .add("settings", Json.createObjectBuilder(settings).add("analysis", analysis))
                .add(
                        "mappings",
                        Json.createObjectBuilder(mappings)
                                .add("_meta", Json.createObjectBuilder(meta).add("analysis", profile.wireName())))
                .build();
        return new IndexDefinition(profile, body);
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

    /** The version of the mapping; an index of another one cannot be used. */
    int schema() {
        return body.getJsonObject("mappings").getJsonObject("_meta").getInt("schema");
    }

    JsonObject body() {
        return body;
    }
}
