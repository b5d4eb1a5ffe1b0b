package org.hiwar.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadingRoutesTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final TestService service = new TestService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void asksForTheKey() {
        HttpResponse<String> answer =
                service.send(service.request("/api/interviews").POST(BodyPublishers.ofString("ما البحر؟")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"hiwar\"");
        assertThat(service.archive.interviews).isEmpty();
    }

    @Test
    void refusesAnotherKey() {
        HttpResponse<String> answer = service.send(service.request("/api/interviews/x")
                .header("Authorization", "Bearer " + TestService.KEY + "0")
                .DELETE());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void postingATextTwiceChangesNothing() {
        HttpResponse<String> first = service.load("POST", "/api/interviews?title=x", TEXT, "ما البحر؟");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        HttpResponse<String> second = service.load("POST", "/api/interviews?title=x", TEXT, "ما البحر؟");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThatJson(second.body()).node("unchanged").isEqualTo(1);
        assertThat(service.archive.interviews.keySet())
                .singleElement()
                .asString()
                .matches("text-[0-9a-f]{12}");
    }

    @Test
    void readsGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("ما البحر؟".getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> answer = service.send(service.request("/api/interviews?id=a")
                .header("Authorization", "Bearer " + TestService.KEY)
                .header("Content-Type", TEXT)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(service.archive.interviews.values())
                .singleElement()
                .satisfies(stored -> assertThat(stored.turns().get(0).text()).isEqualTo("ما البحر؟"));
    }

    @Test
    void takesTheGoodLinesAndNamesTheBad() {
        HttpResponse<String> answer =
                service.load("POST", "/api/interviews", NDJSON, "{\"id\":\"a\"}\nbroken\n{\"id\":\"b\"}\n");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThatJson(answer.body()).node("interviews").isEqualTo("[\"a\",\"b\"]");
        assertThatJson(answer.body())
                .node("refused")
                .isEqualTo("[{\"source\":\"body\",\"line\":2,\"reason\":\"is broken\"}]");
    }

    @Test
    void listsNoInterviewThatTheEngineRefused() {
        HttpResponse<String> answer = service.load(
                "POST",
                "/api/interviews",
                NDJSON,
                "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"spurned\"}\n{\"id\":\"c\"}\n");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThatJson(answer.body()).node("interviews").isEqualTo("[\"a\",\"c\"]");
        assertThatJson(answer.body()).node("added").isEqualTo(2);
        assertThatJson(answer.body())
                .node("refused")
                .isEqualTo("[{\"source\":\"body\",\"line\":0,\"reason\":\"interview b: the engine spurned it\"}]");
    }

    @Test
    void saysOfEachInterviewOfOneIdWhatBecameOfIt() {
        String lines =
                "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"a\",\"text\":\"later\"}\n{\"id\":\"a\",\"text\":\"later\"}\n";
        HttpResponse<String> first = service.load("POST", "/api/interviews", NDJSON, lines);
        assertCounts(first.body(), 2, 0, 0);
        HttpResponse<String> again = service.load("POST", "/api/interviews", NDJSON, lines);
        assertCounts(again.body(), 0, 0, 2);
        service.load("POST", "/api/interviews", NDJSON, "{\"id\":\"a\"}\n");
        HttpResponse<String> changed = service.load("POST", "/api/interviews", NDJSON, lines);
        assertCounts(changed.body(), 0, 1, 1);
        for (HttpResponse<String> answer : List.of(first, again, changed)) {
            assertThatJson(answer.body()).node("interviews").isEqualTo("[\"a\",\"b\"]");
            assertThatJson(answer.body())
                    .node("superseded")
                    .isEqualTo("[{\"id\":\"a\",\"source\":\"body\",\"by\":\"body\"},"
                            + "{\"id\":\"a\",\"source\":\"body\",\"by\":\"body\"}]");
        }
        assertThat(service.archive.interviews.get("a").turns().get(0).text()).contains("later");
    }

    private static void assertCounts(String body, int added, int replaced, int unchanged) {
        assertThatJson(body).node("added").isEqualTo(added);
        assertThatJson(body).node("replaced").isEqualTo(replaced);
        assertThatJson(body).node("unchanged").isEqualTo(unchanged);
    }

    @Test
    void storesNothingWhereNoInterviewIsFound() {
        HttpResponse<String> answer = service.load("POST", "/api/interviews?id=a", TEXT, "empty");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThatJson(answer.body()).node("refused[0].reason").asString().contains("no interview was found");
        assertThat(service.archive.interviews).isEmpty();
    }

    @Test
    void dryRunStoresNothing() {
        HttpResponse<String> answer = service.load("POST", "/api/interviews?id=a&dryRun=true", TEXT, "ما البحر؟");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThatJson(answer.body()).node("read").isEqualTo(1);
        assertThat(service.archive.interviews).isEmpty();
    }

    @Test
    void putNamesTheInterviewByItsAddress() {
        String path = "/api/interviews/" + TestService.encoded("مقابلة البحر");
        assertThat(service.load("PUT", path, "application/json", "{\"id\":\"مقابلة البحر\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(service.archive.interviews).containsOnlyKeys("مقابلة البحر");
        assertThat(service.load("PUT", path, "application/json", "{\"id\":\"other\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(service.load("PUT", path + "?id=other", TEXT, "x").statusCode())
                .isEqualTo(409);
    }

    @Test
    void deletesOnce() {
        service.load("POST", "/api/interviews?id=a", TEXT, "x");
        assertThat(service.load("DELETE", "/api/interviews/a", TEXT, "").statusCode())
                .isEqualTo(204);
        assertThat(service.load("DELETE", "/api/interviews/a", TEXT, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheTypesThatAreRead() {
        HttpResponse<String> answer = service.load("POST", "/api/interviews", "application/rtf", "x");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("text/plain", "text/html", "application/pdf", NDJSON);
    }

    @Test
    void namesTheLimit() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                gzip.write(megabyte);
            }
        }
        HttpResponse<String> answer = service.send(service.request("/api/interviews?id=a")
                .header("X-Hiwar-Key", TestService.KEY)
                .header("Content-Type", TEXT)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("64 MB");
        assertThat(service.archive.interviews).isEmpty();
    }

    @Test
    void refusesAddressesThatAPageMustNotLinkTo() {
        HttpResponse<String> answer = service.load("POST", "/api/interviews?id=a&url=javascript:alert(1)", TEXT, "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThatJson(answer.body()).node("parameter").isEqualTo("url");
    }
}
