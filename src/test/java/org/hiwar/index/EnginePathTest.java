package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hiwar.config.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where requests go if ELASTICSEARCH_URL has a path, or a slash at its end. */
class EnginePathTest {
    private static final List<Consumer<Engine>> REQUESTS = List.of(
            engine -> engine.ask(client -> client.search(s -> s.index("hiwar"), Void.class)),
            engine -> engine.ask(client -> client.exists(e -> e.index("hiwar").id("a#0"))),
            engine -> engine.ask(
                    RequestKind.BULK,
                    client -> client.bulk(b ->
                            b.operations(o -> o.delete(d -> d.index("hiwar").id("a#0"))))),
            engine -> engine.ask(RequestKind.BULK, client -> client.indices().create(c -> c.index("hiwar"))),
            engine -> engine.ask(RequestKind.HEALTH, client -> client.cluster().health()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''|''",
                "/|''",
                "/es|/es",
                "/es/|/es",
                "/a%20b/es/|/a%20b/es",
            })
    void putsThePathBeforeThatOfEveryRequest(String path, String prefix) {
        try (StubEngine stub = new StubEngine(503, "{}");
                Engine engine = Engine.connect(Settings.from(Map.of("ELASTICSEARCH_URL", stub.url() + path))
                        .engine()
                        .orElseThrow())) {
            for (Consumer<Engine> request : REQUESTS) {
                assertThatThrownBy(() -> request.accept(engine)).isInstanceOf(EngineUnavailable.class);
            }
            assertThat(stub.requests())
                    .containsExactly(
                            "POST " + prefix + "/hiwar/_search",
                            "HEAD " + prefix + "/hiwar/_doc/a%230",
                            "POST " + prefix + "/_bulk",
                            "PUT " + prefix + "/hiwar",
                            "GET " + prefix + "/_cluster/health");
        }
    }
}
