package org.hiwar.arabic.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {
    /** The memory that the documentation of the plugin promises for the lists of a node. */
    private static final long BUDGET_BYTES = 8L << 20;

    @TempDir
    Path folder;

    private void counts(String lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(WordLists.COUNTS)))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void refuses(String... parts) {
        assertThatThrownBy(() -> WordLists.in(folder).analysisLists())
                .isInstanceOf(InvalidList.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void takesTheProjectsListsIfTheFolderHasNone() {
        AnalysisLists lists = WordLists.in(folder.resolve("absent")).analysisLists();
        assertThat(lists.counts()).isSameAs(WordCounts.books());
        assertThat(lists.plurals().knows("كتب")).isTrue();
        assertThat(lists.whole().contains("لبنان")).isTrue();
        assertThat(WordLists.in(folder).stopWords().contains("هذا")).isTrue();
    }

    @Test
    void takesTheFoldersLists() throws IOException {
        counts("سفينه\t30\nنخل\t7\n");
        Files.writeString(folder.resolve(WordLists.PLURALS), "# ours\nدلو\tدلاء # buckets\n");
        Files.writeString(folder.resolve(WordLists.WHOLE), "بنزرت");
        Files.writeString(folder.resolve(WordLists.FEMININES), "نخلة\tنخلي\n");
        Files.writeString(folder.resolve(WordLists.STOP), "ضيف");
        AnalysisLists lists = WordLists.in(folder).analysisLists();
        assertThat(lists.counts().of("سفينه")).isEqualTo(30);
        assertThat(lists.counts().of("كتاب")).isZero();
        assertThat(lists.plurals().singular("دلاء")).isEqualTo("دلو");
        assertThat(lists.plurals().knows("كتب")).isFalse();
        assertThat(lists.whole().contains("بنزرت")).isTrue();
        assertThat(lists.feminines().stem("نخلي")).isEqualTo("نخله");
        assertThat(lists.feminines().stem("رياضه")).isNull();
        assertThat(WordLists.in(folder).stopWords().contains("ضيف")).isTrue();
    }

    @Test
    void namesFileAndLineOfAPluralWithoutSingular() throws IOException {
        Files.writeString(folder.resolve(WordLists.PLURALS), "# ours\n\nكتب\n");
        refuses("broken-plurals.tsv, line 3", "كتب");
    }

    @Test
    void namesFileAndLineOfAFeminineWithoutTehMarbuta() throws IOException {
        Files.writeString(folder.resolve(WordLists.FEMININES), "نخلة\nكتاب\n");
        refuses("feminines.tsv, line 2", "كتاب");
    }

    @Test
    void namesFileAndLineOfAWordWithoutCount() throws IOException {
        counts("سفينه\t30\nنخل\n");
        refuses("word-counts.tsv.gz, line 2", "نخل");
    }

    @Test
    void namesFileAndLineOfABadCount() throws IOException {
        counts("سفينه\tكثير\n");
        refuses("word-counts.tsv.gz, line 1", "كثير");
    }

    @Test
    void namesFileAndLineOfWordsOutOfOrderOrNotFolded() throws IOException {
        counts("نخل\t7\nسفينه\t30\n");
        refuses("line 2", "سفينه");
        counts("سفينة\t30\n");
        refuses("line 1", "سفينة");
    }

    @Test
    void namesAFileThatIsNotGzipped() throws IOException {
        Files.writeString(folder.resolve(WordLists.COUNTS), "سفينه\t30\n");
        refuses("word-counts.tsv.gz");
    }

    @Test
    void readsWhatATallyWrote() throws IOException {
        WordTally tally = new WordTally();
        tally.add("السفينة", 2);
        tally.add("السفينه", 1);
        tally.add("نادر", 1);
        tally.add("CSTO", 40);
        assertThat(tally.write(Files.newOutputStream(folder.resolve(WordLists.COUNTS))))
                .isEqualTo(1);
        assertThat(WordLists.in(folder).analysisLists().counts().of("السفينه")).isEqualTo(3);
    }

    @Test
    void addsTheProjectsCounts() throws IOException {
        WordTally tally = new WordTally();
        tally.addStandard();
        tally.add("كتاب", 5);
        assertThat(tally.write(Files.newOutputStream(folder.resolve(WordLists.COUNTS))))
                .isGreaterThan(150_000);
        assertThat(WordLists.in(folder).analysisLists().counts().of("كتاب"))
                .isEqualTo(WordCounts.books().of("كتاب") + 5);
    }

    @Test
    void staysWithinItsMemory() throws IOException {
        Files.write(folder.resolve(WordLists.COUNTS), Files.readAllBytes(Path.of("es-config", WordLists.COUNTS)));
        WordLists.standard().analysisLists();
        long before = used();
        AnalysisLists lists = WordLists.in(folder).analysisLists();
        StopWords stopWords = WordLists.standard().stopWords();
        long taken = used() - before;
        System.out.println("the lists take " + taken / 1024 + " KB");
        assertThat(taken).isBetween(1L << 20, BUDGET_BYTES);
        assertThat(lists.counts().of("كتاب")).isPositive();
        assertThat(stopWords.contains("هذا")).isTrue();
    }

    @SuppressWarnings("CheckReturnValue")
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
