package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that asks again, and what it learns about the time of its request. */
class RepeatedRequestsTest {
    @AutoClose
    private static final TestService SERVICE = new TestService();

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=x", "/api/suggest?q=x", "/api/overview", "/api/speakers", "/api/interviews"})
    void sendsNoBodyIfTheClientHasTheAnswer(String path) {
        HttpResponse<String> first = SERVICE.get(path);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = SERVICE.send(SERVICE.request(path).header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(SERVICE.send(SERVICE.request(path).header("If-None-Match", "\"other\""))
                        .body())
                .isEqualTo(first.body());
    }

    @Test
    void publishesHowTheArchiveIsUsed() {
        assertThat(SERVICE.get("/metrics").body())
                .contains("hiwar_engine_requests_seconds_count{kind=\"search\"} 5")
                .contains("hiwar_engine_shed_total{kind=\"bulk\"} 2.0")
                .contains("hiwar_engine_connections{kind=\"health\"} 16.0")
                .contains("hiwar_cache_requests_total{outcome=\"hit\"} 3.0")
                .contains("hiwar_cache_bytes 32000.0")
                .contains("hiwar_vocabulary_age_seconds 2.0");
    }
}
