package org.hiwar.cli.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers like an Elasticsearch whose index of turns is empty, as far as a start of the service asks. */
final class EmptyEngine implements AutoCloseable {
    private static final String TYPE = "application/vnd.elasticsearch+json;compatible-with=8";
    private static final JsonObject FOUND = object("""
            {"took": 1, "timed_out": false, "status": 200,
             "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"total": {"value": 0, "relation": "eq"}, "max_score": null, "hits": []}}
            """);
    private static final JsonObject NO_TERMS = object("""
            {"doc_count_error_upper_bound": 0, "sum_other_doc_count": 0, "buckets": []}
            """);

    private final HttpServer server;
    private final String mapping;

    private EmptyEngine(HttpServer server, String mapping) {
        this.server = server;
        this.mapping = mapping;
    }

    /** Starts it on a free port of loopback. */
    static EmptyEngine start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        EmptyEngine engine = new EmptyEngine(server, mapping());
        server.createContext("/", engine::answer);
        server.start();
        return engine;
    }

    /** The answer to the question for the mapping of the alias {@code hiwar}. */
    private static String mapping() throws IOException {
        try (InputStream in = EmptyEngine.class.getResourceAsStream("/es-config/index.json")) {
            if (in == null) {
                throw new IOException("the program was packed without its index definition");
            }
            JsonObject mappings = Json.createReader(in).readObject().getJsonObject("mappings");
            JsonObjectBuilder meta =
                    Json.createObjectBuilder(mappings.getJsonObject("_meta")).add("analysis", "hiwar");
            JsonObjectBuilder whole = Json.createObjectBuilder(mappings).add("_meta", meta);
            return Json.createObjectBuilder()
                    .add("hiwar", Json.createObjectBuilder().add("mappings", whole))
                    .build()
                    .toString();
        }
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = answer(exchange.getRequestURI().getPath(), asked).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TYPE);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** The answer to a request; requests that a start does not send are answered by an empty object. */
    String answer(String path, String asked) {
        if (path.endsWith("/_mapping")) {
            return mapping;
        }
        if (path.contains("/_stats")) {
            return "{\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0},\"_all\":{},\"indices\":{}}";
        }
        if (path.endsWith("/_msearch")) {
            String each = asked.lines()
                    .filter(line -> !line.startsWith("{\"index\""))
                    .map(EmptyEngine::found)
                    .reduce((one, next) -> one + "," + next)
                    .orElse("");
            return "{\"took\":1,\"responses\":[" + each + "]}";
        }
        return path.endsWith("/_search") ? found(asked) : "{}";
    }

    /** The answer to a search that finds nothing. */
    private static String found(String body) {
        return Json.createObjectBuilder(FOUND)
                .add("aggregations", counted(object(body)))
                .build()
                .toString();
    }

    /** The aggregations of a search, or within another aggregation, over no turns. */
    private static JsonObjectBuilder counted(JsonObject body) {
        JsonObjectBuilder counted = Json.createObjectBuilder();
        body.getOrDefault("aggregations", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, value) -> {
                    JsonObject aggregation = value.asJsonObject();
                    if (aggregation.containsKey("terms")) {
                        counted.add("sterms#" + name, NO_TERMS);
                    } else if (aggregation.containsKey("cardinality")) {
                        counted.add(
                                "cardinality#" + name,
                                Json.createObjectBuilder().add("value", 0));
                    } else if (aggregation.containsKey("filter")) {
                        counted.add("filter#" + name, counted(aggregation).add("doc_count", 0));
                    }
                });
        return counted;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
