package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hiwar.web.http.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD says what GET would say, and sends nothing of it. */
class HeadRequestsTest {
    private static final TestService SERVICE = new TestService();
    /** They differ from answer to answer. */
    private static final List<String> OF_THE_ANSWER = List.of("date", "x-request-id");

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    static Stream<String> addresses() {
        return Stream.concat(
                SERVICE.server().javalin().unsafe.internalRouter.allHttpHandlers().stream()
                        .map(parsed -> parsed.endpoint)
                        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                        .map(endpoint -> endpoint.path.replaceAll("[{<](?:id|path)[}>]", "none")),
                Stream.of(
                        "/interviews/" + TestService.encoded("مقابلة 1"),
                        "/api/interviews/" + TestService.encoded("مقابلة 1"),
                        "/assets/css/base.css",
                        "/nothing",
                        "/api/nothing",
                        "/api/search?size=1000",
                        "/api/search?nonsense=1",
                        "/api/search?q=" + TestService.encoded("تعطل"),
                        "/api/search?q=" + TestService.encoded("خلل"),
                        "/health/live?x=1"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void answersWhatGetAnswersWithoutTheBody(String address) {
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<String> get = ask("GET", address, encoding);
            HttpResponse<String> head = ask("HEAD", address, encoding);

            assertThat(head.body()).isEmpty();
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(headers(head, address)).isEqualTo(headers(get, address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/interviews/none", "/embed.js", "/assets/css/base.css", "/openapi.yaml", "/api/search"})
    void tellsCachesThatTheEncodingIsTheClients(String address) {
        for (String encoding : List.of("identity", "gzip")) {
            assertThat(ask("GET", address, encoding).headers().allValues("Vary"))
                    .containsExactly("Accept-Encoding");
        }
    }

    private static HttpResponse<String> ask(String method, String address, String encoding) {
        return SERVICE.send(
                SERVICE.request(address).header("Accept-Encoding", encoding).method(method, BodyPublishers.noBody()));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer, String address) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        OF_THE_ANSWER.forEach(headers::remove);
        if (address.equals(Routes.METRICS)) {
            headers.remove("content-length"); // The first request is counted in the second.
        }
        return headers;
    }
}
