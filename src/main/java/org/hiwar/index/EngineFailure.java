package org.hiwar.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elasticsearch.client.ResponseException;
import org.hiwar.config.EngineAddress;

/** Tells apart the failures of a connection: Elasticsearch is away, it refuses, or the query is too heavy. */
final class EngineFailure {
    private static final Pattern QUERY =
            Pattern.compile("\"type\":\"(?:too_many_(?:nested_)?clauses|too_complex_to_determinize_exception)\""
                    + "|input automaton is too large");
    private static final Pattern MEMORY = Pattern.compile("\"bytes_wanted\":(\\d+),\"bytes_limit\":(\\d+)");

    private static final String NO_ELASTICSEARCH =
            "; is ELASTICSEARCH_URL the address of an Elasticsearch, with its path?";

    private final EngineAddress address;
    private final JsonpMapper json;

    EngineFailure(EngineAddress address, JsonpMapper json) {
        this.address = address;
        this.json = json;
    }

    /** Classifies an error that Elasticsearch reported in its own format. */
    RuntimeException of(ElasticsearchException e) {
        return isOfTheQuery(JsonpUtils.toJsonString(e.response(), json))
                ? tooHeavy(e)
                : answered(e.status(), e.getMessage() + reason(e), e);
    }

    /** The reason of the root cause, because the message of a failed search says only that all shards failed. */
    private static String reason(ElasticsearchException e) {
        return e.error().rootCause().stream()
                .map(ErrorCause::reason)
                .filter(reason ->
                        reason != null && !String.valueOf(e.getMessage()).contains(reason))
                .findFirst()
                .map(reason -> ": " + reason)
                .orElse("");
    }

    /** Classifies every other failure: no answer, or an answer that Elasticsearch did not write or the client cannot read. */
    RuntimeException of(IOException e) {
        Throwable raw = e instanceof ResponseException ? e : e.getCause();
        if (raw instanceof ResponseException response) {
            String message = String.valueOf(response.getMessage()); // The message contains the body.
            return isOfTheQuery(message)
                    ? tooHeavy(response)
                    : answered(response.getResponse().getStatusLine().getStatusCode(), message, e);
        }
        if (e instanceof TransportException answer && answer.statusCode() >= 300) {
            return answered(answer.statusCode(), e.getMessage() + NO_ELASTICSEARCH, e);
        }
        boolean answers = e instanceof TransportException answer && answer.statusCode() > 0;
        return new EngineUnavailable(
                "Elasticsearch at " + address + " does not answer: " + e.getMessage()
                        + (answers ? NO_ELASTICSEARCH : ""),
                e);
    }

    private QueryTooHeavy tooHeavy(Exception e) {
        return new QueryTooHeavy("Elasticsearch at " + address + " finds a query too heavy: " + e.getMessage(), e);
    }

    private RuntimeException answered(int status, String message, Exception cause) {
        return switch (status) {
            case 429, 502, 503, 504 ->
                new EngineUnavailable(
                        "Elasticsearch at " + address + " cannot answer at the moment (status " + status + "): "
                                + message,
                        cause);
            case 401, 403 ->
                new EngineRefused(
                        "Elasticsearch at " + address + " does not let us in (status " + status
                                + "); look at ELASTICSEARCH_API_KEY or ELASTICSEARCH_USER: " + message,
                        cause);
            default -> new EngineRefused("Elasticsearch at " + address + " refused: " + message, cause);
        };
    }

    private static boolean isOfTheQuery(String body) {
        return QUERY.matcher(body).find() || isBeyondAllMemory(body);
    }

    /**
     * Says whether a circuit breaker would never let the request through. {@code bytes_wanted} is the memory in use, which is
     * at most the limit, plus the memory that the request needs. If the sum is more than twice the limit, the request alone
     * exceeds the limit, even if Elasticsearch is idle.
     */
    private static boolean isBeyondAllMemory(String body) {
        Matcher memory = MEMORY.matcher(body);
        return memory.find() && Double.parseDouble(memory.group(1)) > 2 * Double.parseDouble(memory.group(2));
    }
}
