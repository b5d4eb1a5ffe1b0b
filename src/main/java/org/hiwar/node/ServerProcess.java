package org.hiwar.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running server, a child process of the keeper. */
final class ServerProcess {
    /**
     * The shell script that runs the server. It reads a pipe that only this process holds: when this process closes the
     * pipe or ends, even if it is killed, the script ends the server. When the server ends by itself, the script ends with
     * the server's exit code.
     */
    private static final String RUN_UNTIL_PIPE_CLOSES = """
            exec 3<&0
            "$@" </dev/null 3<&- & server=$!
            (read -r line <&3; kill -TERM $server) 2>/dev/null & watch=$!
            exec 3<&-
            wait $server; code=$?
            kill $watch 2>/dev/null
            exit $code
            """;
    /** A first start on a busy machine takes half a minute; this limit is 8 times as long. */
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    /** Stands for an HTTP status if there was no answer. */
    private static final int NO_ANSWER = 0;

    private final Process process;
    private final ServerFolder folder;

    private ServerProcess(Process process, ServerFolder folder) {
        this.process = process;
        this.folder = folder;
    }

    static ServerProcess start(Path home, ServerFolder folder, Optional<ServerAccount> account, int heapMegabytes)
            throws IOException {
        Files.deleteIfExists(folder.ports());
        List<String> server = ServerCommand.of(home, folder);
        List<String> command = new ArrayList<>(List.of("sh", "-c", RUN_UNTIL_PIPE_CLOSES, "hiwar"));
        command.addAll(account.isPresent() ? account.get().command(server) : server);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.console().toFile());
        builder.environment().clear();
        builder.environment().putAll(ServerCommand.environment(folder, heapMegabytes));
        return new ServerProcess(builder.start(), folder);
    }

    /**
     * Waits until the server answers.
     *
     * @throws NodeStartFailure if the server ends first or does not answer within the limit
     */
    URI awaitReady() {
        boolean ended = Waiting.until(
                () -> !process.isAlive()
                        || url().filter(ServerProcess::recovered).isPresent(),
                START_LIMIT);
        Optional<URI> url = url();
        if (ended && process.isAlive() && url.isPresent()) {
            return url.get();
        }
        String failure = process.isAlive()
                ? "Elasticsearch did not answer within " + START_LIMIT.toMinutes() + " minutes"
                : "Elasticsearch did not start";
        stop();
        throw new NodeStartFailure(StartTrouble.explain(failure, folder));
    }

    private Optional<URI> url() {
        try {
            return Files.readAllLines(folder.ports()).stream()
                    .filter(line -> line.startsWith("127.0.0.1:"))
                    .findFirst()
                    .map(line -> URI.create("http://" + line.strip()));
        } catch (IOException e) {
            // The file is missing until the server has its port.
            return Optional.empty();
        }
    }

    /** Whether an Elasticsearch answers at this address now. */
    static boolean answers(URI url) {
        return status(url, "/_cluster/health?timeout=1s") == 200;
    }

    /** Whether the server answers and has opened its indices. Right after a start it answers before it can search. */
    private static boolean recovered(URI url) {
        return status(url, "/_cluster/health?wait_for_status=yellow&timeout=1s") == 200;
    }

    private static int status(URI url, String path) {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_ANSWER;
        }
    }

    /** Ends the server and waits until it has closed its indices. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the server ends for any reason. */
    void awaitExit() throws InterruptedException {
        process.waitFor();
    }
}
