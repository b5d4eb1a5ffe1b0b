package org.hiwar.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, made from the packed jar and used with it. */
class ClassArchiveIT {
    private static final String JAR =
            Path.of("target/hiwar.jar").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private static String java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void holdsTheClassesOfAStart() throws Exception {
        Path archive = folder.resolve("start.jsa");
        String made = java("-jar", JAR, "archive-classes", archive.toString());
        // The service used the answers of the engine that this command plays, so the archive has what a start needs.
        assertThat(made).contains("GET /api/search 200").doesNotContain("fault", "ERROR");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(archive);
        }
        String loaded = java(
                "-XX:SharedArchiveFile=" + archive, "-XX:+UseSerialGC", "-Xlog:class+load", "-jar", JAR, "version");
        assertThat(loaded).contains("org.hiwar.cli.HiwarCommand source: shared objects file (top)");
    }
}
