package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiwar.testing.engine.BuiltDistribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares one node between several processes, with the real distribution. */
class LocalNodeIT {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    /** When a close returns, the server has stopped and only the keeper has to end. */
    private static final Duration LEAVE_LIMIT = Duration.ofSeconds(5);

    @TempDir
    Path temporary;

    private Path data;
    private final List<Process> clients = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void letTheServersAccountIn() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = Files.createDirectory(temporary.resolve("بيانات with spaces"));
    }

    @AfterEach
    void endClients() {
        clients.forEach(Process::destroyForcibly);
        await().atMost(STOP_LIMIT).until(() -> processesOf(data).isEmpty());
    }

    @Test
    void keepsDataOverAStopAndLeavesNoProcess() throws Exception {
        try (LocalNode node = LocalNode.open(options())) {
            assertThat(node.startedHere()).isTrue();
            assertThat(node.url().getHost()).isEqualTo("127.0.0.1");
            send(node.url(), "PUT", "/kept/_doc/1?refresh=true", "{\"said\":\"نعم\"}");
        }
        await().atMost(LEAVE_LIMIT).until(() -> processesOf(data).isEmpty());
        assertThat(data.resolve("node/address")).doesNotExist();

        try (LocalNode node = LocalNode.open(options())) {
            await().atMost(STOP_LIMIT).untilAsserted(() -> assertThat(send(node.url(), "GET", "/kept/_doc/1", ""))
                    .contains("نعم"));
        }
        assertThat(progress).anyMatch(line -> line.contains("is reused"));
    }

    @Test
    void outlivesTheKilledProcessThatStartedItAsLongAsAnotherUsesIt() throws Exception {
        Process first = client();
        URI url = urlOf(first);
        try (LocalNode second = LocalNode.open(options());
                LocalNode third = LocalNode.open(options())) {
            assertThat(List.of(second.url(), third.url())).containsOnly(url);
            assertThat(second.startedHere()).isFalse();

            first.destroyForcibly().waitFor();
            Thread.sleep(3000);

            assertThat(send(second.url(), "GET", "/_cluster/health", "")).contains("\"cluster_name\":\"hiwar\"");
        }
        await().atMost(LEAVE_LIMIT).until(() -> processesOf(data).isEmpty());
    }

    @Test
    void endsWhenItsOnlyUserIsKilled() throws Exception {
        Process only = client();
        urlOf(only);

        only.destroyForcibly().waitFor();

        await().atMost(STOP_LIMIT).until(() -> processesOf(data).isEmpty());
    }

    @Test
    void endsWhenItsKeeperIsKilledAndStartsAnew() throws Exception {
        Process user = client();
        URI before = urlOf(user);
        long keeper =
                NodeAddress.read(data.resolve("node/address")).orElseThrow().keeperPid();

        ProcessHandle.of(keeper).orElseThrow().destroyForcibly();

        await().atMost(STOP_LIMIT).until(() -> !ServerProcess.answers(before));
        try (LocalNode node = LocalNode.open(options())) {
            assertThat(node.startedHere()).isTrue();
            assertThat(ServerProcess.answers(node.url())).isTrue();
            user.destroyForcibly().waitFor();
        }
    }

    @Test
    void saysThatTheDistributionIsMissing() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));

        assertThatThrownBy(() -> LocalNode.open(new NodeOptions(data, empty, 512, Map.of(), progress::add)))
                .isInstanceOf(NodeStartFailure.class)
                .hasMessageContaining("there is no elasticsearch-*.zip in " + empty);
    }

    private NodeOptions options() {
        return new NodeOptions(data, BuiltDistribution.folder(), 512, Map.of(), progress::add);
    }

    private Process client() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes:target/classes",
                        NodeClient.class.getName(),
                        data.toString(),
                        BuiltDistribution.folder().toString())
                .redirectErrorStream(true)
                .start();
        clients.add(process);
        return process;
    }

    /** Waits until the client prints that it uses the node. */
    private static URI urlOf(Process client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("at ")) {
                return URI.create(line.substring("at ".length()));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the client ended without a node:\n" + said);
    }

    /** Keeper, server and its launcher, found by the data folder on their command lines; clients are left out. */
    private static List<String> processesOf(Path data) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(data.getParent().toString()))
                .filter(line -> !line.contains(NodeClient.class.getName()))
                .toList();
    }

    private static String send(URI url, String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
