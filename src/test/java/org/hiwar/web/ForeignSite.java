package org.hiwar.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A page of another origin, in English, with a policy that lets in nothing but the named service. */
final class ForeignSite implements AutoCloseable {
    private final HttpServer server;

    private ForeignSite(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts the site.
     *
     * @param service the only origin that its policy names
     * @param body what its page holds
     */
    static ForeignSite of(String service, String body) {
        String policy = "default-src 'none'; script-src %1$s; connect-src %1$s; require-trusted-types-for 'script'"
                .formatted(service);
        byte[] page = ("<!DOCTYPE html><html lang=en dir=ltr><meta charset=utf-8><title>Elsewhere</title>" + body)
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = listening();
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(200, page.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(page);
            }
        });
        server.start();
        return new ForeignSite(server);
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no loopback port for a test's page", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
