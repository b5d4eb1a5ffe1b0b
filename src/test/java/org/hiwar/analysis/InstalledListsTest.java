package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledListsTest {
    @TempDir
    Path home;

    @Test
    void readsTheFolderOfTheServersConfiguration() throws IOException {
        Path lists = Files.createDirectories(home.resolve("config/hiwar"));
        Files.writeString(lists.resolve("stop-words.txt"), "ضيف");
        assertThat(InstalledLists.lists(home.toString()).stopWords().contains("ضيف"))
                .isTrue();
    }

    @Test
    void takesThePluginsOwnOutsideAServer() {
        assertThat(InstalledLists.lists(null).stopWords().contains("هذا")).isTrue();
    }

    @Test
    void knowsTheServerByThePlaceOfTheJar() {
        Path jar = home.resolve("plugins/hiwar-analysis/hiwar-analysis.jar");
        assertThat(InstalledLists.homeOf(jar)).isEqualTo(home.toString());
        assertThat(InstalledLists.homeOf(home.resolve("target/classes"))).isNull();
    }
}
