package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What strangers make up must not make {@code /metrics} grow. */
class MetricSeriesTest {
    private static final Pattern COUNT = Pattern.compile("(?m)^hiwar_http_requests_seconds_count\\{.*$");

    private final TestService service = new TestService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void countsUnknownMethodsAsOne() {
        for (int i = 0; i < 20; i++) {
            for (String path : List.of("/", "/api/search", "/nothing")) {
                service.send(service.request(path).method("MADEUP" + i, BodyPublishers.noBody()));
            }
        }
        service.send(service.request("/").method("get", BodyPublishers.noBody()));

        assertThat(series())
                .containsExactlyInAnyOrder(
                        "hiwar_http_requests_seconds_count{method=\"OTHER\",route=\"unmatched\",status=\"405\"} 41",
                        "hiwar_http_requests_seconds_count{method=\"OTHER\",route=\"unmatched\",status=\"404\"} 20");
    }

    @Test
    void countsUnknownPathsByTheirRoute() {
        for (int i = 0; i < 20; i++) {
            for (String folder : List.of("/", "/api/", "/assets/", "/interviews/", "/api/turns/", "/api/interviews/")) {
                service.get(folder + "made-up-" + i);
            }
        }

        assertThat(series()).hasSize(5);
    }

    @Test
    void runsNoStageOfTheFrameworkAsAMethod() {
        HandlerType.values().stream()
                .filter(type -> !type.isHttpMethod())
                .map(stage -> service.request("/").method(stage.name(), BodyPublishers.noBody()))
                .forEach(request ->
                        assertThat(service.send(request).statusCode()).isEqualTo(405));

        assertThat(series()).singleElement().asString().contains("method=\"OTHER\"");
    }

    private List<String> series() {
        String metrics = service.get("/metrics").body();
        return COUNT.matcher(metrics).results().map(found -> found.group()).toList();
    }
}
