package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text: its encodings, files and ids. */
class TextReadingTest {
    private static final String TEXT =
            "حوار مع الحداد سمير العقاد:\nس: متى بدأت العمل؟\nج: بدأت صغيرا.\nس: وهل تعبت؟\nج: لا.\n";
    private static final List<String> TURNS = List.of("q متى بدأت العمل؟", "a بدأت صغيرا.", "q وهل تعبت؟", "a لا.");

    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertThat(Reads.of(Format.TEXT, TEXT).turns()).isEqualTo(TURNS);
        assertThat(Reads.of(Format.TEXT, "\ufeff" + TEXT).turns()).isEqualTo(TURNS);
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        assertThat(Reads.of(Format.TEXT, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .turns())
                .isEqualTo(TURNS);
        assertThat(Reads.of(Format.TEXT, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))
                        .turns())
                .isEqualTo(TURNS);
    }

    @Test
    void guessesWindows1256AndSaysSo() {
        Reads reads = Reads.of(Format.TEXT, TEXT.getBytes(Charset.forName("windows-1256")));
        assertThat(reads.turns()).isEqualTo(TURNS);
        assertThat(reads.only().warnings()).extracting(Warning::code).contains(Warning.Code.ENCODING_GUESSED);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(Reads.of(Format.TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}).refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.toString()).startsWith("source: not text"));
        byte[] french = "évidemment à côté, déjà vu, naïveté".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reads.of(Format.TEXT, french).refusals).hasSize(1);
        byte[] cut = TEXT.getBytes(StandardCharsets.UTF_8);
        cut[cut.length / 2] = (byte) 0xff;
        cut[cut.length / 2 + 1] = (byte) 0xff;
        assertThat(Reads.of(Format.TEXT, cut).refusals).hasSize(1);
    }

    @Test
    void namesTheFileThatItCannotRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(Reads.of(Source.of(empty)).refusals)
                .containsExactly(new Refusal(empty.toString(), 0, "empty: it has no text"));
        Path missing = folder.resolve("missing.txt");
        assertThat(Reads.of(Source.of(missing)).refusals)
                .containsExactly(new Refusal(missing.toString(), 0, "no such file"));
        assertThat(Reads.of(Source.of(folder)).refusals)
                .containsExactly(new Refusal(folder.toString(), 0, "a folder, not a file"));
    }

    @Test
    void aFileIsKnownByItsStem() throws IOException {
        Path file = Files.writeString(folder.resolve("حداد-1999.v2.txt"), TEXT);
        assertThat(Reads.of(Source.of(file)).only().id()).isEqualTo("حداد-1999.v2");
    }

    @Test
    void aTextWithoutANameIsKnownByItsLead() {
        Metadata nothing = Metadata.NONE;
        Interview first = Reads.of(Source.of("request", Format.TEXT, nothing, TEXT.getBytes(StandardCharsets.UTF_8)))
                .only();
        Interview again = Reads.of(Source.of("request", Format.TEXT, nothing, TEXT.getBytes(StandardCharsets.UTF_8)))
                .only();
        assertThat(first.id()).startsWith("حوار-مع-الحداد-سمير-العقاد").isEqualTo(again.id());
    }

    @Test
    void metadataWins() {
        Facts facts = new Facts(
                "عنوان",
                "صحيفة الوادي",
                LocalDate.of(2020, 1, 2),
                null,
                URI.create("https://example.org/1"),
                List.of("حرف"),
                null,
                List.of());
        Metadata given = new Metadata("id-1", facts);
        Interview interview = Reads.of(Source.of("x", Format.TEXT, given, TEXT.getBytes(StandardCharsets.UTF_8)))
                .only();
        assertThat(interview.facts().title()).isEqualTo("عنوان");
        assertThat(interview.facts().publication()).isEqualTo("صحيفة الوادي");
        assertThat(interview.facts().date()).isEqualTo("2020-01-02");
        assertThat(interview.facts().tags()).containsExactly("حرف");
    }

    @Test
    void aTextThatIsNoInterviewHasNoTurnsAndAWarning() {
        Interview interview =
                Reads.of(Format.TEXT, "خبر قصير عن السوق.\nانتهى الخبر.").only();
        assertThat(interview.turns()).isEmpty();
        assertThat(interview.warnings()).extracting(Warning::code).containsExactly(Warning.Code.NO_INTERVIEW_FOUND);
    }

    @Test
    void refusesAnIdThatNoInterviewMayHave() {
        Source source = Source.of("x", Format.TEXT, Metadata.ofId("a#b"), TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(Reads.of(source).refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("a#b"));
    }
}
