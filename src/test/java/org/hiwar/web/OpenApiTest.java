package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiTest {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");

    @Test
    void describesEveryRouteAndNoOther() throws IOException {
        try (TestService service = new TestService()) {
            assertThat(described()).isEqualTo(served(service));
        }
    }

    private static Set<String> served(TestService service) {
        Set<String> routes = new TreeSet<>();
        service.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> METHODS.contains(endpoint.method.name()))
                .forEach(endpoint -> routes.add(endpoint.method.name() + " "
                        + endpoint.path.replace('<', '{').replace('>', '}')));
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> described() throws IOException {
        try (InputStream in = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi.yaml"))) {
            Map<String, Object> root =
                    (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Set<String> routes = new TreeSet<>();
            ((Map<String, Map<String, Object>>) Objects.requireNonNull(root.get("paths")))
                    .forEach((path, methods) -> methods.keySet()
                            .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
            return routes;
        }
    }
}
