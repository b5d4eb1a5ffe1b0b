package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.text.ExtractedText;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips and sidecars. */
class ZipReadingTest {
    private static final String TEXT = "س: متى غرست أول شجرة؟\nج: غرستها مع أبي.\nس: وهل أثمرت؟\nج: بعد سبع سنين.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    private ZipReadingTest add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ZipReadingTest add(String name, byte[] content) {
        try {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private Reads read() throws IOException {
        zip.close();
        return Reads.of(new Source(
                "all.zip", Format.ZIP, Metadata.NONE, () -> new java.io.ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void readsFilesOfAllFormatsByName() throws IOException {
        WordFile word = new WordFile();
        word.addBold("متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        Reads reads = add("b/زيتون.docx", word.bytes())
                .add("a.txt", TEXT)
                .add("c.ndjson", "{\"id\":\"x\",\"turns\":[]}")
                .read();
        assertThat(reads.refusals).isEmpty();
        assertThat(reads.interviews).extracting(Interview::id).containsExactly("a", "زيتون", "x");
    }

    @Test
    void namesTheFileInsideThatItRefuses() throws IOException {
        Reads reads = add("a.txt", TEXT)
                .add("deep/empty.txt", "")
                .add("deep/more.zip", "PK")
                .add("picture.png", "PNG")
                .add("lonely.yaml", "title: a")
                .add(".hidden/a.txt", "")
                .add("__MACOSX/._a.txt", "")
                .read();
        assertThat(reads.interviews).hasSize(1);
        assertThat(reads.refusals)
                .extracting(Refusal::toString)
                .containsExactly(
                        "all.zip/deep/empty.txt: empty: it has no text",
                        "all.zip/deep/more.zip: an archive inside an archive; unpack it first",
                        "all.zip/lonely.yaml: " + Sidecar.ALONE,
                        "all.zip/picture.png: of no format that is read, by its name");
    }

    @Test
    void readsTheSidecarOfAFileInside() throws IOException {
        Reads reads = add("a.txt", TEXT)
                .add("a.yaml", "title: شيخ الزيتون\nguests: [{name: مأمون الدرّاس, role: مزارع}]")
                .read();
        Interview interview = reads.only();
        assertThat(interview.facts().title()).isEqualTo("شيخ الزيتون");
        assertThat(interview.facts().guests())
                .containsExactly(new Speaker("مامون-الدراس", "مأمون الدرّاس", List.of(), "مزارع"));
        assertThat(interview.turns().get(1).speaker())
                .isEqualTo(interview.facts().guests().get(0));
    }

    @Test
    void refusesTwoTextsOfOneId() throws IOException {
        assertThat(add("a/one.txt", TEXT).add("b/one.txt", TEXT).read().refusals)
                .extracting(Refusal::toString)
                .containsExactly("all.zip/b/one.txt: its id \"one\" is that of all.zip/a/one.txt; rename one of them");
    }

    @Test
    void readsNamesInTheEncodingOfArabicWindows() throws IOException {
        zip.setUseLanguageEncodingFlag(false);
        zip.setEncoding("windows-1256");
        assertThat(add("زيتون الجبل.txt", TEXT).read().only().id()).isEqualTo("زيتون الجبل");
    }

    @Test
    void readsAZipOnDiskAndRefusesABrokenOne() throws IOException {
        add("a.txt", TEXT);
        zip.close();
        Path whole = Files.write(folder.resolve("all.zip"), bytes.toByteArray());
        assertThat(Reads.of(Source.of(whole)).only().id()).isEqualTo("a");
        Path broken = Files.write(folder.resolve("broken.zip"), Arrays.copyOf(bytes.toByteArray(), 40));
        assertThat(Reads.of(Source.of(broken)).refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.toString()).startsWith(broken + ": no zip that can be read"));
    }

    @Test
    void aTextInAZipMayNotUnpackWithoutBounds() throws IOException {
        Reads reads = add("big.txt", new byte[ExtractedText.MAX_BYTES + 1])
                .add("a.txt", TEXT)
                .read();
        assertThat(reads.interviews).hasSize(1);
        assertThat(reads.refusals)
                .extracting(Refusal::toString)
                .containsExactly("all.zip/big.txt: longer than 64 MB; split it into its interviews");
    }

    @Test
    void theSidecarWinsOverTheText() throws IOException {
        Path text = Files.writeString(folder.resolve("a.md"), "---\ntitle: عنوان\nplace: إربد\n---\n" + TEXT);
        Files.writeString(folder.resolve("a.yml"), "title: شيخ الزيتون\ndate: 2019-10-02\nid: olives\n");
        Interview interview = Reads.of(Source.of(text)).only();
        assertThat(interview.id()).isEqualTo("olives");
        assertThat(interview.facts().title()).isEqualTo("شيخ الزيتون");
        assertThat(interview.facts().date()).isEqualTo("2019-10-02");
        assertThat(interview.facts().place()).isEqualTo("إربد");
    }

    @Test
    void refusesTheTextOfABrokenSidecarAndSaysWhere() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path sidecar = Files.writeString(folder.resolve("a.yaml"), "title: عنوان\ntags: [a\n");
        assertThat(Reads.of(Source.of(text)).refusals).singleElement().satisfies(refusal -> assertThat(
                        refusal.toString())
                .startsWith(sidecar + ":3: the sidecar is no YAML")
                .endsWith(text + " was not read"));
        Files.writeString(sidecar, "titel: عنوان\n");
        assertThat(Reads.of(Source.of(text)).refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("titel is not a known key; known are date, guest, guests, id, interviewer"));
    }

    @Test
    void refusesASidecarThatIsTooLong() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path sidecar = Files.writeString(folder.resolve("a.yaml"), "title: " + "عنوان ".repeat(6_000));
        assertThat(Reads.of(Source.of(text)).refusals)
                .containsExactly(
                        new Refusal(sidecar.toString(), 0, "longer than 64 KB; shorten it; " + text + " was not read"));
    }

    @Test
    void aNameThatIsNoTextStillTellsFilesApart() throws IOException {
        zip.setUseLanguageEncodingFlag(false);
        zip.setEncoding(Charset.forName("IBM437").name());
        assertThat(add("\u00e9t\u00e9.txt", TEXT).read().interviews).hasSize(1);
    }
}
