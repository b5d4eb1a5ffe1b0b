package org.hiwar.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.hiwar.index.EngineHealth;
import org.hiwar.testing.archive.FakeArchive;
import org.hiwar.web.http.Problem;
import org.hiwar.web.http.RateLimit;
import org.hiwar.web.http.ResponseHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    private static final TestService SERVICE = new TestService();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void readsByArabicIds() {
        assertThat(SERVICE.get("/api/speakers/" + TestService.encoded("مني-عبدالله"))
                        .body())
                .contains("منى عبد الله");
        assertThat(SERVICE.get("/api/interviews/" + TestService.encoded("مقابلة 1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.get("/api/turns/" + TestService.encoded("مقابلة 1#1") + "?context=3")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysInWordsWhatIsNotThere() {
        HttpResponse<String> answer = SERVICE.get("/api/turns/" + TestService.encoded("مقابلة 1#9"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThatJson(answer.body()).node("detail").asString().contains("no turn has the id \"مقابلة 1#9\"");
    }

    @Test
    void blamesTheEngineForItsAbsence() {
        HttpResponse<String> answer = SERVICE.get("/api/search?q=" + TestService.encoded("تعطل"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).doesNotContain("secret-host");
    }

    @Test
    void neverShowsOurOwnBug() {
        HttpResponse<String> answer = SERVICE.get("/api/search?q=" + TestService.encoded("خلل"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
        assertThatJson(answer.body())
                .node("instance")
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void answersWithAProblemWhereJavaItselfGivesUp() {
        HttpResponse<String> answer = SERVICE.get("/api/search?q=" + TestService.encoded("فيض"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.body()).doesNotContain("secret");
        assertThatJson(answer.body())
                .node("instance")
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void knowsUnknownRoutes() {
        assertThatJson(SERVICE.get("/api/nothing").body()).node("status").isEqualTo(404);
        HttpResponse<String> page = SERVICE.get("/nothing");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(ResponseHeaders.PAGE_POLICY);
    }

    @Test
    void listsTheMethodsThatAnAddressTakes() {
        HttpResponse<String> answer =
                SERVICE.send(SERVICE.request("/api/search").method("PATCH", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    @Test
    void letsAllSitesReadAndNoneLoad() {
        assertThat(SERVICE.get("/api/search").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        HttpResponse<String> preflight = SERVICE.send(SERVICE.request("/api/interviews")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD");
        HttpResponse<String> post = SERVICE.load("POST", "/api/interviews", "application/pdf", "x");
        assertThat(post.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersWithGzipToThoseWhoReadIt() {
        HttpResponse<String> answer =
                SERVICE.send(SERVICE.request("/openapi.yaml").header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void sendsAFileOnce() {
        String etag = SERVICE.get("/openapi.yaml").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                SERVICE.send(SERVICE.request("/openapi.yaml").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void staysInsideTheFolderOfAssets() {
        assertThat(SERVICE.get("/assets/..%2fopenapi.yaml").statusCode()).isBetween(400, 404);
        assertThat(SERVICE.get("/assets/%2e%2e/%2e%2e/openapi.yaml").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void saysWhyItIsNotReady() {
        try (TestService sick = new TestService()) {
            sick.archive.health = new EngineHealth(false, "two shards are away");
            HttpResponse<String> answer = sick.get("/health/ready");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThatJson(answer.body()).node("reason").isEqualTo("two shards are away");
            assertThat(sick.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void countsRequestsByRouteWithoutWhatWasAsked() {
        SERVICE.get("/api/speakers/secret-name");
        String metrics = SERVICE.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "hiwar_http_requests_seconds_count{method=\"GET\",route=\"/api/speakers/{id}\",status=\"404\"}")
                .doesNotContain("secret-name");
    }

    @Test
    void limitsEachClientBehindAProxy() {
        try (TestService limited = new TestService(true, new RateLimit(1, 2))) {
            String path = "/api/search";
            limited.send(limited.request(path).header("X-Forwarded-For", "203.0.113.1"));
            limited.send(limited.request(path).header("X-Forwarded-For", "9.9.9.9, 203.0.113.1"));
            HttpResponse<String> third =
                    limited.send(limited.request(path).header("X-Forwarded-For", "8.8.8.8, 203.0.113.1"));
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
            HttpResponse<String> other = limited.send(limited.request(path).header("X-Forwarded-For", "203.0.113.2"));
            assertThat(other.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answersWithAProblemWhatJettyRefuses() throws IOException {
        assertThat(raw("GET /api/search?q=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains(Problem.MEDIA_TYPE);
        assertThat(raw("GET /api/search?q=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains(Problem.MEDIA_TYPE);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SERVICE.server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysThatThePortIsTaken() {
        FakeArchive archive = new FakeArchive();
        WebOptions same =
                new WebOptions("127.0.0.1", SERVICE.server().port(), TestService.KEY, false, RateLimit.DEFAULT);
        assertThatThrownBy(() -> HiwarServer.start(
                                same,
                                new Backend(
                                        archive,
                                        archive.synonyms,
                                        archive,
                                        archive::health,
                                        archive,
                                        FakeArchive::read))
                        .close())
                .isInstanceOf(PortTaken.class)
                .hasMessageContaining("127.0.0.1:" + SERVICE.server().port());
    }
}
