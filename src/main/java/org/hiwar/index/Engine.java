package org.hiwar.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.elasticsearch.client.WarningsHandler;
import org.hiwar.config.EngineAddress;
import org.hiwar.config.InvalidSetting;
import org.jspecify.annotations.Nullable;

/** The connections to Elasticsearch. Many threads may share them. */
public final class Engine implements AutoCloseable {
    private static final int CONNECT_MS = 1_000;

    private final EngineAddress address;
    private final Map<RequestKind, EngineConnections> connections;
    private final EngineFailure failure;

    private Engine(EngineAddress address, Map<RequestKind, EngineConnections> connections) {
        this.address = address;
        this.connections = connections;
        this.failure = new EngineFailure(address, new JacksonJsonpMapper());
    }

    /** Creates connections with the usual number of searches at a time; see {@link #connect(EngineAddress, int)}. */
    public static Engine connect(EngineAddress address) {
        return connect(address, RequestKind.SEARCH.connections());
    }

    /**
     * Creates connections and sends nothing yet.
     *
     * @param searches the number of searches that may run in Elasticsearch at a time
     * @throws InvalidSetting if the certificate file holds no certificate
     */
    public static Engine connect(EngineAddress address, int searches) {
        return connect(address, searches, WarningsHandler.PERMISSIVE);
    }

    /** Creates connections for tests: a warning from Elasticsearch, such as about a deprecated use, is an error. */
    static Engine strict(EngineAddress address) {
        return connect(address, RequestKind.SEARCH.connections(), WarningsHandler.STRICT);
    }

    private static Engine connect(EngineAddress address, int searches, WarningsHandler warnings) {
        Map<RequestKind, EngineConnections> connections = new EnumMap<>(RequestKind.class);
        for (RequestKind kind : RequestKind.values()) {
            int size = kind == RequestKind.SEARCH ? searches : kind.connections();
            connections.put(kind, new EngineConnections(kind, size, client(address, kind, size, warnings)));
        }
        return new Engine(address, connections);
    }

    private static ElasticsearchAsyncClient client(
            EngineAddress address, RequestKind kind, int size, WarningsHandler warnings) {
        URI url = address.url();
        RestClientBuilder builder = RestClient.builder(new HttpHost(url.getHost(), url.getPort(), url.getScheme()))
                .setDefaultHeaders(credentials(address))
                .setRequestConfigCallback(config -> config.setConnectTimeout(CONNECT_MS)
                        .setSocketTimeout((int) kind.maxAnswer().toMillis()))
                .setHttpClientConfigCallback(http ->
                        http.setMaxConnPerRoute(size).setMaxConnTotal(size).setSSLContext(trusted(address)));
        if (!url.getRawPath().isEmpty()) {
            builder.setPathPrefix(url.getRawPath());
        }
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setWarningsHandler(warnings);
        return new ElasticsearchAsyncClient(new RestClientTransport(
                builder.build(), new JacksonJsonpMapper(), new RestClientOptions(options.build(), false)));
    }

    /** The certificates to trust: those of the address's file, or null for those that Java trusts. */
    private static @Nullable SSLContext trusted(EngineAddress address) {
        if (address.caFile() == null) {
            return null;
        }
        try {
            return TransportUtils.sslContextFromHttpCaCrt(address.caFile().toFile());
        } catch (IOException | RuntimeException e) {
            throw new InvalidSetting("ELASTICSEARCH_CA", "holds no certificate: " + e.getMessage());
        }
    }

    private static Header[] credentials(EngineAddress address) {
        if (address.apiKey() != null) {
            return new Header[] {new BasicHeader("Authorization", "ApiKey " + address.apiKey())};
        }
        if (address.user() != null) {
            byte[] pair = (address.user() + ":" + address.password()).getBytes(StandardCharsets.UTF_8);
            return new Header[] {
                new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
            };
        }
        return new Header[0];
    }

    /** Sends one request to Elasticsearch. */
    @FunctionalInterface
    public interface Call<T> {
        CompletableFuture<T> on(ElasticsearchAsyncClient client);
    }

    /** Sends a request of the kind {@link RequestKind#SEARCH}; see {@link #ask(RequestKind, Call)}. */
    public <T> T ask(Call<T> call) {
        return ask(RequestKind.SEARCH, call);
    }

    /**
     * Sends a request to Elasticsearch and returns the answer.
     *
     * @throws EngineUnavailable if Elasticsearch does not answer, is overloaded or has lost its shards
     * @throws EngineBusy if too many requests of this kind are waiting
     * @throws QueryTooHeavy if Elasticsearch will never answer this query
     * @throws RequestCancelled if the thread is interrupted
     * @throws EngineRefused if Elasticsearch answers with any other error
     */
    public <T> T ask(RequestKind kind, Call<T> call) {
        try {
            return connections(kind).ask(call);
        } catch (ElasticsearchException e) {
            throw failure.of(e);
        } catch (IOException e) {
            throw failure.of(e);
        }
    }

    /** The failure of one search of several that were sent as one request; see {@link #ask(RequestKind, Call)}. */
    public RuntimeException failure(ErrorResponse error) {
        return failure.of(new ElasticsearchException("es/msearch", error));
    }

    public EngineAddress address() {
        return address;
    }

    /** What the requests of one kind have used so far. */
    public EngineUsage usage(RequestKind kind) {
        return connections(kind).usage();
    }

    private EngineConnections connections(RequestKind kind) {
        return Objects.requireNonNull(connections.get(kind));
    }

    @Override
    public void close() {
        for (EngineConnections each : connections.values()) {
            try {
                each.close();
            } catch (IOException e) {
                throw new EngineUnavailable("the connection to " + address + " did not close: " + e.getMessage(), e);
            }
        }
    }
}
