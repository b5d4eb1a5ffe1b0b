package org.hiwar.cli.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the service once against an empty engine and writes the classes that it loads into an archive, which a later start
 * with {@code -XX:SharedArchiveFile} maps instead of reading and checking the classes again. The launcher runs this command,
 * and so does the build of the image.
 */
@Command(
        name = "archive-classes",
        hidden = true,
        description = "Write the archive of classes that makes later starts of Hiwar faster.",
        mixinStandardHelpOptions = true)
public final class ClassArchiveCommand implements Callable<Integer> {
    /** A start takes 2 seconds and the archive another 2; on a busy machine and at low priority much longer. */
    private static final long LIMIT_SECONDS = 180;
    /** Their classes are archived too, because whoever starts the service opens these next. */
    private static final List<String> FIRST_REQUESTS = List.of(
            "/health/ready", "/", "/api/search?q=%D8%A8%D8%AD%D8%B1&facets=speaker&typing=true&suggest=4", "/metrics");

    @Parameters(paramLabel = "FILE", description = "The archive to write.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(
                whole.getFileName() + "." + ProcessHandle.current().pid());
        Path data = Files.createTempDirectory("hiwar-classes-");
        try (EmptyEngine engine = EmptyEngine.start()) {
            rehearse(service(engine, data, part));
            check(part);
            // A launcher finds the whole archive or none. Part of one would end the JVM.
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            delete(data);
        }
        return 0;
    }

    private static Process service(EmptyEngine engine, Path data, Path archive) throws IOException {
        return start(
                Map.of("ELASTICSEARCH_URL", engine.url()),
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds*=off"),
                List.of("serve", "--port", "0", "--data", data.toString()));
    }

    /** Starts this program with the archive and with nothing else than the archive. */
    private static void check(Path archive) throws IOException, InterruptedException {
        int code = start(Map.of(), List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on"), List.of("version"))
                .waitFor();
        if (code != 0) {
            throw new IOException("Java cannot use the archive that it wrote");
        }
    }

    /** Starts this program with the same class path: the JVM compares the class paths when it opens an archive. */
    private static Process start(Map<String, String> environment, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-jar", System.getProperty("java.class.path")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits until the service is ready, uses it, and ends it. When it ends it writes the archive. */
    private static void rehearse(Process service) throws IOException, InterruptedException {
        CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS).execute(service::destroyForcibly);
        try (BufferedReader lines = service.inputReader(StandardCharsets.UTF_8)) {
            @Nullable String line = lines.readLine();
            if (line == null || !line.startsWith("ready ")) {
                throw new IOException("the service did not start, so its classes are not archived");
            }
            use(line.substring("ready ".length()));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static void use(String service) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : FIRST_REQUESTS) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(service + path)).build();
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
