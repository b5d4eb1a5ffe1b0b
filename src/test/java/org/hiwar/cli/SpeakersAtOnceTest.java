package org.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several archivists, one file of speakers: each command is a process of its own. */
class SpeakersAtOnceTest {
    private static final int AT_ONCE = 4;

    @Test
    void losesNoChangeOfCommandsAtOnce(@TempDir Path folder) throws IOException, InterruptedException {
        Path speakers = folder.resolve("speakers.ndjson");
        Files.writeString(speakers, "{\"id\":\"samir\",\"name\":\"سمير العقاد\"}\n");
        List<Process> commands = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            commands.add(join(speakers, "samir", "سمير العقاد الزنكلي " + (char) ('ب' + i)));
        }
        for (Process command : commands) {
            assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(command.exitValue()).isZero();
        }
        assertThat(Files.readString(speakers).split("الزنكلي", -1)).hasSize(AT_ONCE + 1);
    }

    private static Process join(Path speakers, String person, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hiwar.Main",
                        "speakers",
                        "join",
                        "--speakers",
                        speakers.toString(),
                        person,
                        name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
