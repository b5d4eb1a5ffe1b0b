package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(String file) throws IOException {
        return MAPPER.readTree(Path.of(file).toFile());
    }

    /**
     * All filters that the analyzers of a profile name, except those that the profile itself defines, and the types of
     * these.
     */
    private static Set<String> filters(String profile) throws IOException {
        JsonNode analysis = json("es-config/analysis/" + profile + ".json").get("analysis");
        Set<String> names = new TreeSet<>();
        analysis.get("analyzer").forEach(analyzer -> analyzer.path("filter").forEach(name -> names.add(name.asText())));
        analysis.path("filter").fieldNames().forEachRemaining(names::remove);
        analysis.path("filter").forEach(filter -> names.add(filter.get("type").asText()));
        return names;
    }

    private static Set<String> ofThePlugin() throws IOException {
        Set<String> names = new TreeSet<>();
        json("src/main/plugin/named_components.json").elements().forEachRemaining(kind -> kind.fieldNames()
                .forEachRemaining(names::add));
        return names;
    }

    @Test
    void hiwarNamesPartsOfThePluginAlone() throws IOException {
        assertThat(ofThePlugin()).containsAll(filters("hiwar"));
    }

    @Test
    void baselineNamesPartsOfThePluginAlone() throws IOException {
        assertThat(ofThePlugin()).containsAll(filters("baseline"));
    }

    @Test
    void stockNamesBuiltInPartsAlone() throws IOException {
        assertThat(filters("stock"))
                .containsExactlyInAnyOrder("lowercase", "decimal_digit", "stop", "arabic_normalization", "arabic_stem");
    }
}
