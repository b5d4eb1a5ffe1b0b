package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.hiwar.interview.speaker.AuthorityFile;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that were made to break a reader end as refusals, and the files beside them are read. */
class HostileSourcesTest {
    private static final String TEXT = "س: متى غرست أول شجرة؟\nج: غرستها مع أبي.\nس: وهل أثمرت؟\nج: بعد سبع سنين.\n";
    private static final String DEEP = "tags: " + "[".repeat(5_000);

    @TempDir
    private Path folder;

    @Test
    void refusesFrontMatterThatIsNestedTooDeep() {
        Reads reads = Reads.of(Format.MARKDOWN, "---\n" + DEEP + "\n---\n" + TEXT);
        assertThat(reads.refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("nested deeper than 20 levels"));
    }

    @Test
    void refusesASidecarThatIsNestedTooDeepAndReadsTheOtherFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), DEEP);
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Reads reads = readAll("a.txt", "b.txt");
        assertThat(reads.interviews).singleElement().extracting("id").isEqualTo("b");
        assertThat(reads.refusals).singleElement().satisfies(refusal -> assertThat(refusal.source())
                .endsWith("a.yaml"));
    }

    @Test
    void refusesCorrectionsThatAreNestedTooDeep() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.hiwar.yaml"), "- line: " + "{a: ".repeat(5_000));
        assertThat(readAll("a.txt").refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("nested deeper"));
    }

    @Test
    void refusesAnIdWithANulInASidecar() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.yaml"), "id: \"a\\0b\"\n");
        assertThat(readAll("a.txt").refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("control character"));
    }

    @Test
    void refusesANameWithANulInAZipAndReadsTheOtherFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (String name : List.of("a\0b.txt", "c.txt")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        Reads reads = read(
                new Source("all.zip", Format.ZIP, Metadata.NONE, () -> new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(reads.interviews).singleElement().extracting("id").isEqualTo("c");
        assertThat(reads.refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("control character"));
    }

    @Test
    void readsDeeplyNestedPagesAndRefusesDeeplyNestedJson() {
        String page = "<div>".repeat(50_000) + "<p>س: متى؟</p><p>ج: أمس.</p><p>س: وأين؟</p><p>ج: هنا.</p>";
        Reads html = Reads.of(Format.HTML, page);
        assertThat(html.interviews.size() + html.refusals.size()).isEqualTo(1);
        assertThat(Reads.of(Format.NDJSON, "{\"turns\":" + "[".repeat(100_000)).refusals)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.reason()).contains("broken JSON"));
    }

    private Reads readAll(String... names) {
        Reads reads = new Reads();
        for (String name : names) {
            new InterviewReader(decisions()).read(Source.of(folder.resolve(name)), reads);
        }
        return reads;
    }

    private Reads read(Source source) {
        Reads reads = new Reads();
        new InterviewReader(decisions()).read(source, reads);
        return reads;
    }

    /** An archive that has a folder of corrections, as the service has. */
    private ArchiveDecisions decisions() {
        return new ArchiveDecisions(
                new AuthorityFile(folder.resolve("speakers.ndjson"), false), folder.resolve("corrections"));
    }
}
