package org.hiwar.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explains what the server leaves in its logs. The lines are those that 8.19.21 prints. */
class StartTroubleTest {
    @TempDir
    Path root;

    private ServerFolder folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = new ServerFolder(root);
        folder.create();
    }

    @Test
    void recognisesTooLittleMemoryOnTheConsole() throws IOException {
        Files.writeString(
                folder.console(), "# There is insufficient memory for the Java Runtime Environment to continue.\n");

        assertThat(StartTrouble.explain("Elasticsearch did not start", folder))
                .contains("not enough memory")
                .contains("HIWAR_HEAP")
                .contains(folder.logs().toString());
    }

    @Test
    void looksIntoTheServersLogIfTheConsoleOnlyPointsThere() throws IOException {
        Files.writeString(
                folder.console(),
                "ERROR: Elasticsearch did not exit normally - check the logs at " + folder.log() + "\n");
        Files.writeString(
                folder.log(),
                "java.lang.IllegalStateException: cannot downgrade a node from version [9.0.0] to version [8.19.21]\n");

        assertThat(StartTrouble.explain("Elasticsearch did not start", folder)).contains("newer Elasticsearch");
    }

    @Test
    void showsTheLastLinesIfItHasNoAdvice() throws IOException {
        Files.writeString(folder.console(), "something nobody has seen before\n");

        assertThat(StartTrouble.explain("Elasticsearch did not start", folder))
                .startsWith("Elasticsearch did not start\n")
                .contains("something nobody has seen before");
    }
}
