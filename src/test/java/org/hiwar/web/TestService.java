package org.hiwar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Source;
import org.hiwar.testing.archive.FakeArchive;
import org.hiwar.web.http.RateLimit;

/** The real service over a fake archive, on any free port of loopback. */
final class TestService implements AutoCloseable {
    static final String KEY = "0123456789abcdef";

    final FakeArchive archive = new FakeArchive();
    private final HiwarServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestService() {
        this(false, RateLimit.DEFAULT);
    }

    TestService(boolean behindProxy, RateLimit limit) {
        this(new WebOptions("127.0.0.1", 0, KEY, behindProxy, limit), FakeArchive::read);
    }

    /** One that reads interviews as told. */
    TestService(WebOptions options, BiConsumer<Source, ReadListener> reader) {
        server = HiwarServer.start(
                options, new Backend(archive, archive.synonyms, archive, archive::health, archive, reader));
    }

    HiwarServer server() {
        return server;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> load(String method, String path, String type, String body) {
        return send(request(path)
                .header("X-Hiwar-Key", KEY)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        server.close();
    }
}
