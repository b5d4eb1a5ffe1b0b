package org.hiwar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of searches whose clients have closed the connection. */
class GoneClientsTest {
    @AutoClose
    private static final TestService SERVICE = new TestService();

    @Test
    void stopsASearchWhoseClientHasGone() throws IOException {
        int interrupted = SERVICE.archive.interruptedSearches.get();
        try (Socket client = connect()) {
            startSlowSearch(client, "بطء");
        }
        await().until(() -> SERVICE.archive.interruptedSearches.get() == interrupted + 1);
        assertThat(SERVICE.get("/api/search?q=" + TestService.encoded("البحر")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersARequestThatTheClientSendsBeforeItHasTheAnswerToTheLast() throws IOException {
        try (Socket client = connect()) {
            startSlowSearch(client, "مهلة");
            send(client, "/health/live");
            client.setSoTimeout(10_000);
            assertThat(readUntil(client.getInputStream(), "{\"live\":true}"))
                    .contains("\"query\":\"مهلة\"")
                    .endsWith("{\"live\":true}");
        }
    }

    private static Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), SERVICE.server().port());
    }

    private static void startSlowSearch(Socket client, String query) throws IOException {
        int before = SERVICE.archive.slowSearches.get();
        send(client, "/api/search?q=" + TestService.encoded(query));
        await().until(() -> SERVICE.archive.slowSearches.get() > before);
    }

    private static void send(Socket client, String path) throws IOException {
        client.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith(end)) {
            int next = in.read();
            assertThat(next).as(text).isNotNegative();
            read.write(next);
            text = read.toString(StandardCharsets.UTF_8);
        }
        return text;
    }
}
