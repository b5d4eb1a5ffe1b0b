package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The node as it really runs: its own data folder, processes, locks. */
class LocalNodeIT {
    private static final Duration STOPPED = Duration.ofSeconds(60);

    private final Path data = Path.of("target", "local-node-it", "data-" + System.nanoTime());
    private final List<String> progress = new ArrayList<>();

    @Test
    void isSharedAndOutlivesAKilledUserAndStopsWithTheLastAndKeepsItsData() throws Exception {
        LocalNode first = LocalNode.open(options());
        assertThat(first.startedHere()).isTrue();
        put(first.url(), "/kept/_doc/1?refresh=true", "{\"said\":\"نعم\"}");

        Process other = anotherUser();
        assertThat(other.inputReader().readLine()).isEqualTo("shares " + first.url());
        LocalNode again = LocalNode.open(options());
        assertThat(again.startedHere()).isFalse();
        first.close();
        again.close();
        assertThat(ServerProcess.answers(first.url()))
                .as("the other process still uses it")
                .isTrue();

        other.destroyForcibly();
        assertThat(Waiting.until(() -> !ServerProcess.answers(first.url()), STOPPED))
                .as("stops when the last user was killed")
                .isTrue();

        try (LocalNode restarted = LocalNode.open(options())) {
            assertThat(restarted.startedHere()).isTrue();
            assertThat(get(restarted.url(), "/kept/_doc/1")).contains("نعم");
            assertThat(progress).anyMatch(line -> line.contains("is reused"));
        }
        assertThat(new NodeFolder(data.resolve("node").toAbsolutePath()).keeperLives())
                .isFalse();
    }

    @Test
    void refusesWithoutItsDistributionInWords() throws IOException {
        Path empty = Files.createDirectories(data.resolve("empty"));
        NodeOptions options = new NodeOptions(data, empty, 512, Map.of(), progress::add);

        assertThatThrownBy(() -> LocalNode.open(options))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("mvn package");
    }

    private NodeOptions options() {
        return new NodeOptions(data, TestNode.distribution(), 512, Map.of(), progress::add);
    }

    private Process anotherUser() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherUser.class.getName(),
                        data.toString(),
                        TestNode.distribution().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Uses the node of a folder until it is killed. */
    static final class AnotherUser {
        private AnotherUser() {}

        public static void main(String[] args) throws InterruptedException {
            LocalNode node =
                    LocalNode.open(new NodeOptions(Path.of(args[0]), Path.of(args[1]), 512, Map.of(), line -> {}));
            System.out.println((node.startedHere() ? "started " : "shares ") + node.url());
            Thread.sleep(Duration.ofMinutes(5).toMillis());
        }
    }

    private static void put(URI url, String path, String json) {
        send(HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String get(URI url, String path) {
        return send(HttpRequest.newBuilder(url.resolve(path)));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
