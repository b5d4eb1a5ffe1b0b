package org.hiwar.index;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What listens where an Elasticsearch should, answers as told and remembers what was asked. */
public final class StubEngine implements AutoCloseable {
    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final int status;
    private final BinaryOperator<String> answers;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Gives every request one answer. */
    public StubEngine(int status, String answer) {
        this(status, body -> answer);
    }

    /** Makes its answers of the requests' bodies. */
    public StubEngine(int status, UnaryOperator<String> answers) {
        this(status, (path, body) -> answers.apply(body));
    }

    /** Makes its answers of the requests' paths and bodies. */
    public StubEngine(int status, BinaryOperator<String> answers) {
        this.status = status;
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer =
                answers.apply(exchange.getRequestURI().getRawPath(), body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
        boolean bodyless = answer.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodyless ? -1 : answer.length);
        if (!bodyless) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    /** Host and port, with {@code http://} before and nothing behind. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Method and path of each request, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
