package org.hiwar.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.elasticsearch.client.WarningsHandler;
import org.hiwar.config.EngineAddress;
import org.hiwar.config.InvalidSetting;

/** The connection to Elasticsearch. Many threads may share it. */
public final class Engine implements AutoCloseable {
    private static final int CONNECT_MS = 2_000;
    /** A bulk request may wait this long for a merge; searches end far earlier. */
    private static final int ANSWER_MS = 60_000;

    private final EngineAddress address;
    private final ElasticsearchClient client;
    private final EngineFailure failure;

    private Engine(EngineAddress address, ElasticsearchClient client) {
        this.address = address;
        this.client = client;
        this.failure = new EngineFailure(address, client._jsonpMapper());
    }

    /**
     * Creates a connection and sends nothing yet.
     *
     * @throws InvalidSetting if the certificate file holds no certificate
     */
    public static Engine connect(EngineAddress address) {
        return connect(address, WarningsHandler.PERMISSIVE);
    }

    /** Creates a connection for tests: a warning from Elasticsearch, such as about a deprecated use, is an error. */
    static Engine strict(EngineAddress address) {
        return connect(address, WarningsHandler.STRICT);
    }

    private static Engine connect(EngineAddress address, WarningsHandler warnings) {
        URI url = address.url();
        RestClientBuilder builder = RestClient.builder(new HttpHost(url.getHost(), url.getPort(), url.getScheme()))
                .setDefaultHeaders(credentials(address))
                .setRequestConfigCallback(
                        config -> config.setConnectTimeout(CONNECT_MS).setSocketTimeout(ANSWER_MS));
        if (!url.getRawPath().isEmpty()) {
            builder.setPathPrefix(url.getRawPath());
        }
        var caFile = address.caFile();
        if (caFile != null) {
            try {
                var context = TransportUtils.sslContextFromHttpCaCrt(caFile.toFile());
                builder.setHttpClientConfigCallback(http -> http.setSSLContext(context));
            } catch (IOException | RuntimeException e) {
                throw new InvalidSetting("ELASTICSEARCH_CA", "holds no certificate: " + e.getMessage());
            }
        }
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setWarningsHandler(warnings);
        var transport = new RestClientTransport(
                builder.build(), new JacksonJsonpMapper(), new RestClientOptions(options.build(), false));
        return new Engine(address, new ElasticsearchClient(transport));
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

    /** One request to Elasticsearch. */
    @FunctionalInterface
    public interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }

    /**
     * Sends a request to Elasticsearch and returns the answer.
     *
     * @throws EngineUnavailable if Elasticsearch does not answer, is overloaded or has lost its shards
     * @throws QueryTooHeavy if Elasticsearch will never answer this query
     * @throws EngineRefused if Elasticsearch answers with any other error
     */
    public <T> T ask(Call<T> call) {
        try {
            return call.on(client);
        } catch (ElasticsearchException e) {
            throw failure.of(e);
        } catch (IOException e) {
            throw failure.of(e);
        }
    }

    public EngineAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new EngineUnavailable("the connection to " + address + " did not close: " + e.getMessage(), e);
        }
    }
}
