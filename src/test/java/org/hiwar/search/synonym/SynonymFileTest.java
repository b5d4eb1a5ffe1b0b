package org.hiwar.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymFileTest {
    private final AtomicLong clock = new AtomicLong();

    @TempDir
    private Path folder;

    private Path path;
    private SynonymFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("new").resolve("synonyms.txt");
        file = SynonymFile.open(path, clock::get);
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(file.get().spans("بحر")).isEmpty();
        assertThat(file.text()).isEmpty();
    }

    @Test
    void usesNewRulesAtOnce() {
        file.replace("بحر = يم");
        assertThat(file.get().spans("بحر")).hasSize(1);
        assertThat(path).hasContent("بحر = يم");
        assertThat(path.getParent()).isDirectoryContaining(each -> each.equals(path));
    }

    @Test
    void changesNothingIfALineCannotBeUsed() {
        file.replace("بحر = يم");
        assertThatThrownBy(() -> file.replace("نهر = جدول\nبحر")).isInstanceOf(InvalidSynonyms.class);
        assertThat(path).hasContent("بحر = يم");
        assertThat(file.get().spans("نهر")).isEmpty();
    }

    @Test
    void readsTheFileAgainWhenItChanged() throws IOException {
        write("نهر = جدول", 5_000);
        assertThat(file.get().spans("نهر")).isEmpty();
        aSecondLater();
        assertThat(file.get().spans("نهر")).hasSize(1);
    }

    @Test
    void keepsItsSynonymsIfTheFileCannotBeUsed() throws IOException {
        file.replace("بحر = يم");
        write("بحر", 5_000);
        aSecondLater();
        assertThat(file.get().spans("بحر")).hasSize(1);
        write("نهر = جدول", 9_000);
        aSecondLater();
        assertThat(file.get().spans("نهر")).hasSize(1);
    }

    @Test
    void hasNoneIfTheFileIsGone() throws IOException {
        file.replace("بحر = يم");
        Files.delete(path);
        aSecondLater();
        assertThat(file.get().spans("بحر")).isEmpty();
    }

    @Test
    void refusesToOpenAnUnusableFileAndNamesTheLine() throws IOException {
        write("بحر = يم\nنهر", 5_000);
        assertThatThrownBy(() -> SynonymFile.open(path))
                .isInstanceOf(InvalidSynonyms.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("line 2");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> SynonymFile.decoded(new byte[] {(byte) 0xC8, 'a'}))
                .isInstanceOf(InvalidSynonyms.class)
                .hasMessageContaining("UTF-8");
    }

    private void write(String text, long millis) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(millis));
    }

    private void aSecondLater() {
        clock.addAndGet(1_000_000_000L);
    }
}
