package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.junit.jupiter.api.Test;

/** How requests wait for each other, and what becomes of those that nobody waits for. */
class EngineConnectionsTest {
    private static final String FOUND =
            "{\"took\":1,\"timed_out\":false,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0},\"hits\":{\"hits\":[]}}";
    private static final String HEALTHY =
            "{\"cluster_name\":\"c\",\"status\":\"green\",\"timed_out\":false,\"number_of_nodes\":1,\"number_of_data_nodes\":1,"
                    + "\"active_primary_shards\":1,\"active_shards\":1,\"relocating_shards\":0,\"initializing_shards\":0,"
                    + "\"unassigned_shards\":0,\"unassigned_primary_shards\":0,\"delayed_unassigned_shards\":0,"
                    + "\"number_of_pending_tasks\":0,\"number_of_in_flight_fetch\":0,\"task_max_waiting_in_queue_millis\":0,"
                    + "\"active_shards_percent_as_number\":100.0}";

    @Test
    void shedsSearchesAndAsksForHealthWhileAllConnectionsForSearchesAreTaken() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService clients = Executors.newCachedThreadPool();
        try (StubEngine stub = new StubEngine(200, (path, body) -> path.contains("_search") ? slow(release) : HEALTHY);
                Engine engine = Engine.connect(address(stub.url()), 2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(clients.submit(() -> search(engine)));
            }
            await().until(() -> engine.usage(RequestKind.SEARCH).active() == 2);

            assertThatThrownBy(() -> search(engine)).isInstanceOf(EngineBusy.class);
            assertThat(new TurnIndex(engine, "hiwar", AnalysisProfile.HIWAR)
                            .health()
                            .ready())
                    .isTrue();
            release.countDown();
            for (Future<?> search : running) {
                search.get();
            }
            assertThat(engine.usage(RequestKind.SEARCH))
                    .extracting(EngineUsage::answered, EngineUsage::shed, EngineUsage::active)
                    .containsExactly(2L, 1L, 0);
        } finally {
            clients.shutdownNow();
        }
    }

    private static String slow(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FOUND;
    }

    @Test
    void closesTheConnectionOfARequestThatIsCancelled() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Engine engine = Engine.connect(address("http://127.0.0.1:" + silent.getLocalPort()))) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            Thread client = new Thread(() -> {
                try {
                    search(engine);
                } catch (RuntimeException e) {
                    failure.complete(e);
                }
            });
            client.start();
            try (Socket connection = silent.accept()) {
                readHead(connection);
                client.interrupt();
                assertThat(failure.get()).isInstanceOf(RequestCancelled.class);
                assertThat(readToTheEnd(connection)).isTrue();
            }
        }
    }

    @Test
    void countsTheRequestsOfEachThread() {
        try (StubEngine stub = new StubEngine(200, FOUND);
                Engine engine = Engine.connect(address(stub.url()))) {
            EngineTally.take();
            search(engine);
            search(engine);
            assertThat(EngineTally.take().requests()).isEqualTo(2);
            assertThat(EngineTally.take().requests()).isZero();
        }
    }

    private static EngineAddress address(String url) {
        return EngineAddress.open(URI.create(url));
    }

    private static void search(Engine engine) {
        engine.ask(client -> client.search(s -> s.index("hiwar"), Void.class));
    }

    private static void readHead(Socket connection) throws IOException {
        assertThat(connection.getInputStream().read()).isEqualTo('P');
    }

    private static boolean readToTheEnd(Socket connection) throws IOException {
        connection.setSoTimeout(10_000);
        while (connection.getInputStream().read() >= 0) {
            // What was sent before the cancellation is of no interest.
        }
        return true;
    }
}
