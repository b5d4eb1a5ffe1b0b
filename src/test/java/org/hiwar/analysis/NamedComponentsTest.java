package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;

class NamedComponentsTest {
    @Test
    void listsEveryComponentOfThePlugin() throws IOException {
        JsonNode listed = new ObjectMapper()
                .readTree(Path.of("src/main/plugin/named_components.json").toFile())
                .get(TokenFilterFactory.class.getName());
        Map<String, String> names = new TreeMap<>();
        listed.properties()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue().asText()));
        assertThat(names).isEqualTo(annotated()).isNotEmpty();
        assertThat(names.keySet()).allMatch(name -> name.startsWith("hiwar_"));
    }

    private static Map<String, String> annotated() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hiwar.analysis").stream()
                        .filter(type -> type.isAnnotatedWith(NamedComponent.class))
                        .collect(Collectors.toMap(
                                type -> type.getAnnotationOfType(NamedComponent.class)
                                        .value(),
                                JavaClass::getName));
    }
}
