package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.speaker.AuthorityFile;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every reading follows the decisions of the archive: its speakers and its corrections. */
class ArchiveDecisionsTest {
    private static final String TEXT =
            "الضفاف: متى يجف النهر؟\nميشيل هندرسون: لن يجف.\nالضفاف: وما الخطر؟\nميشيل هندرسون: الملح.";

    @TempDir
    Path folder;

    private Path text;

    @BeforeEach
    void print() throws IOException {
        text = Files.writeString(folder.resolve("river.txt"), TEXT);
    }

    private Reads read(Source source) {
        Reads reads = new Reads();
        AuthorityFile speakers = new AuthorityFile(folder.resolve("speakers.ndjson"), false);
        new InterviewReader(new ArchiveDecisions(speakers, folder.resolve("corrections"))).read(source, reads);
        return reads;
    }

    private void speakers(String... lines) throws IOException {
        Files.write(folder.resolve("speakers.ndjson"), List.of(lines));
    }

    private static Source sent(String id, Format format, String body) {
        return Source.of(id, format, Metadata.ofId(id), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void joinsAnotherSpellingToTheOnlyKnownSpeakerWhoMayBearItAndSaysSo() throws IOException {
        speakers("{\"id\":\"henderson\",\"name\":\"مايكل هندرسون\",\"role\":\"باحث\"}");
        Interview interview = read(Source.of(text)).only();
        Speaker henderson = new Speaker("henderson", "مايكل هندرسون", List.of("ميشيل هندرسون"), "باحث");
        assertThat(interview.facts().guests()).containsExactly(henderson);
        assertThat(interview.turns().get(1).speaker()).isEqualTo(henderson);
        assertThat(interview.turns().get(1).label()).isEqualTo("ميشيل هندرسون");
        assertThat(interview.warnings())
                .contains(
                        new Warning(
                                Warning.Code.AUTHORITY_MATCHED,
                                2,
                                "«ميشيل هندرسون» is taken for «مايكل هندرسون» (henderson), because no other known speaker may be meant"));
    }

    @Test
    void takesAListedSpellingAtItsWord() throws IOException {
        speakers("{\"id\":\"henderson\",\"name\":\"مايكل هندرسون\",\"spellings\":[\"ميشيل هندرسون\"]}");
        assertThat(read(Source.of(text)).only().warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.AUTHORITY_SPELLING);
    }

    @Test
    void joinsNothingThatTwoMayBearAndSaysSo() throws IOException {
        speakers("{\"id\":\"a\",\"name\":\"مايكل هندرسون\"}", "{\"id\":\"b\",\"name\":\"ميشيل جون هندرسون\"}");
        Interview interview = read(Source.of(text)).only();
        assertThat(interview.turns().get(1).speaker()).isEqualTo(Speaker.named("ميشيل هندرسون"));
        assertThat(interview.warnings())
                .extracting(Warning::code, Warning::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Warning.Code.AUTHORITY_AMBIGUOUS,
                                "«ميشيل هندرسون» may be «مايكل هندرسون» (a), «ميشيل جون هندرسون» (b) and is joined to none of them"));
    }

    @Test
    void joinsNobodyToOneWhoSpeaksHereUnderTheirOwnName() throws IOException {
        speakers("{\"id\":\"henderson\",\"name\":\"مايكل هندرسون\"}");
        Files.writeString(
                text, TEXT + "\nالضفاف: وأنت؟\nمايكل هندرسون: أوافق.\nالضفاف: لماذا؟\nمايكل هندرسون: لأنه حق.");
        Interview interview = read(Source.of(text)).only();
        assertThat(interview.facts().guests()).extracting(Speaker::id).containsExactly("ميشيل-هندرسون", "henderson");
        assertThat(interview.warnings()).extracting(Warning::code).contains(Warning.Code.AUTHORITY_AMBIGUOUS);
    }

    @Test
    void joinsNothingThatTheArchiveKeepsApartWithinAnInterviewEither() throws IOException {
        Files.writeString(text, TEXT + "\nالضفاف: وأنت؟\nهندرسون: أوافق.\nالضفاف: لماذا؟\nهندرسون: لأنه حق.");
        assertThat(read(Source.of(text)).only().facts().guests()).hasSize(1);
        speakers("{\"id\":\"m\",\"name\":\"ميشيل هندرسون\",\"not\":[\"هندرسون\"]}");
        assertThat(read(Source.of(text)).only().facts().guests())
                .extracting(Speaker::name)
                .containsExactly("ميشيل هندرسون", "هندرسون");
    }

    @Test
    void knowsTheSpeakersOfJsonToo() throws IOException {
        speakers("{\"id\":\"henderson\",\"name\":\"مايكل هندرسون\"}");
        String json = "{\"turns\":[{\"role\":\"answer\",\"speaker\":\"د. مايكل هندرسون\",\"text\":\"نعم\"}]}";
        Turn turn = read(sent("j", Format.NDJSON, json)).only().turns().get(0);
        assertThat(turn.speaker()).extracting(Speaker::id).isEqualTo("henderson");
    }

    @Test
    void refusesToReadWithBrokenSpeakers() throws IOException {
        speakers("{\"id\":1}");
        assertThat(read(Source.of(text)).refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("speakers.ndjson:1: \"id\" is missing"));
    }

    @Test
    void appliesTheCorrectionsBesideAFile() throws IOException {
        Files.writeString(
                folder.resolve("river.hiwar.yaml"),
                "# from the review page\n- line: 2\n  text: \"لن\"\n  speaker: سالم العطار\n- line: 4\n  text: الملح\n  join: previous\n");
        Interview interview = read(Source.of(text)).only();
        assertThat(interview.turns()).hasSize(3);
        assertThat(interview.turns().get(1).speaker()).isEqualTo(Speaker.named("سالم العطار"));
        assertThat(interview.turns().get(2).text()).isEqualTo("وما الخطر؟\nميشيل هندرسون: الملح.");
    }

    @Test
    void appliesTheArchivesCorrectionsByIdToWhatIsSent() throws IOException {
        Files.createDirectories(folder.resolve("corrections"));
        Path corrections = folder.resolve("corrections/sent.hiwar.yaml");
        Files.writeString(corrections, "- {line: 2, text: لن, role: other}\n");
        assertThat(read(sent("sent", Format.TEXT, TEXT)).turns()).contains("o لن يجف.");
        assertThat(read(sent("sent", Format.NDJSON, "{\"turns\":[{\"text\":\"نعم\"}]}")).refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains(corrections + " corrects a text"));
    }

    @Test
    void refusesAnInterviewWhoseCorrectionNoLongerFits() throws IOException {
        Path corrections = Files.writeString(
                folder.resolve("river.hiwar.yaml"),
                "- {line: 2, text: لن, role: other}\n- line: 4\n  text: السكر\n  role: other\n");
        Reads reads = read(Source.of(text));
        assertThat(reads.interviews).isEmpty();
        assertThat(reads.refusals)
                .containsExactly(new Refusal(
                        text.toString(),
                        0,
                        "a correction does not fit it: " + corrections
                                + ":2: the turn on line 4 begins «الملح.», not «السكر»"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- line: 2 | :1: a correction needs \"line\" and \"text\"",
                "- {line: 2, text: لن} | :1: the correction says nothing to correct",
                "- {line: zwei, text: لن, role: other} | :1: \"line\" is a number from 1, not \"zwei\"",
                "- {line: 2, text: لن, role: guest} | :1: \"role\" is one of question, answer, other, not \"guest\"",
                "- {line: 2, text: لن, rol: other} | :1: \"rol\" is none of line, text",
                "- {line: 2, text: لن, split: يجف} | :1: \"split\" needs the \"role\"",
                "- {line: 2, text: لن, join: next} | :1: \"join: previous\" stands alone",
                "- {line: 2, text: [لن]} | :1: \"text\" needs a single value",
                "- {line: 2, line: 3, text: لن} | :1: \"line\" stands twice",
                "line: 2 | :1: it is not a list",
                "- لن | :1: a correction begins with",
                "- {line: 2 | it is no YAML"
            })
    void saysWhatIsWrongWithAFileOfCorrections(String yaml, String reason) throws IOException {
        Path corrections = Files.writeString(folder.resolve("river.hiwar.yaml"), yaml);
        assertThat(read(Source.of(text)).refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("its corrections cannot be used: " + corrections, reason));
    }

    @Test
    void refusesTwoFilesOfCorrections() throws IOException {
        Files.createDirectories(folder.resolve("corrections"));
        Files.writeString(folder.resolve("corrections/river.hiwar.yaml"), "");
        Files.writeString(folder.resolve("river.hiwar.yaml"), "");
        assertThat(read(Source.of(text)).refusals).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("two files of corrections"));
    }
}
