package org.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code hiwar} with a Java that only prints its arguments. */
class LauncherTest {
    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");
    private static final String ECHO = "#!/bin/sh\necho \"$@\"\n";

    @TempDir
    Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void lay() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        jdk = folder.resolve("jdk");
        Files.copy(Path.of("hiwar"), home.resolve("hiwar"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("es-config"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "");
        at(
                Files.writeString(home.resolve("target/hiwar.jar"), ""),
                Instant.now().plusSeconds(60));
        program("bin/java", ECHO);
    }

    private static Path at(Path file, Instant time) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private void program(String name, String script) throws IOException {
        Path file = jdk.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void release(String text) throws IOException {
        Files.writeString(jdk.resolve("release"), text);
    }

    private Path archive(Instant made) throws IOException {
        return at(Files.writeString(home.resolve("target/start-21.0.1+2.jsa"), ""), made);
    }

    private String run(String... more) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(home.resolve("hiwar").toString(), "status");
        command.environment().put("JAVA_HOME", jdk.toString());
        command.environment().putAll(more.length == 0 ? Map.of() : Map.of(more[0], more[1]));
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void refusesAnOldJavaByItsReleaseFile() throws Exception {
        release("JAVA_VERSION=\"11.0.2\"\n");
        assertThat(run()).contains("Java 17 or later is needed, but Java 11.0.2 was found");
        release("JAVA_VERSION=\"1.8.0_292\"\n");
        assertThat(run()).contains("but Java 1.8.0_292 was found");
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        program("bin/java", "#!/bin/sh\necho '    java.specification.version = 16'\n");
        assertThat(run()).contains("but Java 16 was found");
    }

    @Test
    void usesAnArchiveThatIsNewerThanTheJar() throws Exception {
        release("JAVA_VERSION=\"21.0.1\"\nJAVA_RUNTIME_VERSION=\"21.0.1+2\"\n");
        Path archive = archive(Instant.now().plusSeconds(120));
        assertThat(run("HIWAR_JAVA_OPTS", "-Xmx1g"))
                .contains("-Xshare:auto", "-XX:SharedArchiveFile=" + archive + " -Xmx1g", "-jar " + home);
    }

    @Test
    void makesOneArchiveAndStartsWithoutIt() throws Exception {
        release("JAVA_VERSION=\"21.0.1\"\nJAVA_RUNTIME_VERSION=\"21.0.1+2\"\n");
        Path archive = archive(BUILT);
        Path log = at(Files.writeString(Path.of(archive + ".log"), "an earlier try"), BUILT);
        assertThat(run()).doesNotContain("SharedArchiveFile").contains("status");
        assertThat(waitFor(log)).contains("archive-classes " + archive);
        at(Files.writeString(log, "tried"), Instant.now().plusSeconds(120));
        assertThat(run()).doesNotContain("SharedArchiveFile");
        assertThat(Files.readString(log)).isEqualTo("tried");
    }

    private static String waitFor(Path log) throws Exception {
        for (int i = 0; i < 100 && !Files.readString(log).contains("archive-classes"); i++) {
            Thread.sleep(50);
        }
        return Files.readString(log);
    }
}
