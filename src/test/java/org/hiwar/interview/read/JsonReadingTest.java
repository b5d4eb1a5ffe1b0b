package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Warning;
import org.hiwar.interview.format.json.InterviewJson;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interchange format. */
class JsonReadingTest {
    private static final String LINE =
            "{\"id\":\"a\",\"title\":\"عنوان\",\"publication\":\"نجمة الوادي\",\"date\":\"2020-05-01\","
                    + "\"url\":\"https://example.org/a\",\"tags\":[\"حرف\"],\"interviewer\":\"ليلى الصافي\",\"guests\":[{\"name\":\"سمير العقاد\","
                    + "\"aliases\":[\"أبو نزار\"],\"role\":\"حداد\"}],\"preface\":[\"تمهيد.\"],\"turns\":[{\"role\":\"question\",\"speaker\":\"ليلى"
                    + " الصافي\",\"text\":\"متى؟\"},{\"role\":\"answer\",\"speaker\":\"الأستاذ سمير العقاد\",\"text\":\"أمس.\"}],\"postface\":[\"انتهى.\"]}";

    @Test
    void readsEveryField() {
        Interview interview = Reads.of(Format.NDJSON, LINE).only();
        assertThat(interview.id()).isEqualTo("a");
        assertThat(interview.facts().date()).isEqualTo("2020-05-01");
        assertThat(interview.preface()).containsExactly("تمهيد.");
        assertThat(interview.postface()).containsExactly("انتهى.");
        Speaker guest = new Speaker("سمير-العقاد", "سمير العقاد", List.of("أبو نزار"), "حداد");
        assertThat(interview.facts().guests()).containsExactly(guest);
        assertThat(interview.turns().get(1).speaker()).isEqualTo(guest);
        assertThat(interview.turns().get(1).evidence()).isEqualTo(Evidence.GIVEN);
    }

    @Test
    void needsNothingButTexts() {
        Interview interview = Reads.of(Format.NDJSON, "{\"turns\":[{\"text\":\"متى؟\"},{\"text\":\"أمس.\"}]}")
                .only();
        assertThat(interview.id()).isEqualTo("source");
        assertThat(interview.turns()).extracting(turn -> turn.role()).containsExactly(Role.QUESTION, Role.ANSWER);
        assertThat(interview.warnings()).extracting(Warning::code).containsOnly(Warning.Code.ROLE_UNKNOWN);
    }

    @Test
    void readsOnAfterABrokenLineAndNamesIt() {
        Reads reads = Reads.of(
                Format.NDJSON, LINE + "\n{\"turns\":[}\n\n" + LINE.replace("\"a\"", "\"b\"") + "\n{\"turns\": [");
        assertThat(reads.interviews).extracting(Interview::id).containsExactly("a", "b");
        assertThat(reads.refusals).extracting(Refusal::line).containsExactly(2, 5);
        assertThat(reads.refusals)
                .allSatisfy(refusal -> assertThat(refusal.reason()).startsWith("broken JSON: "));
    }

    @Test
    void aBrokenFirstLineIsOneOfMany() {
        Reads reads = Reads.of(Format.NDJSON, "{\"turns\": [{\"text\": \"x\"\n" + LINE);
        assertThat(reads.interviews).hasSize(1);
        assertThat(reads.refusals).extracting(Refusal::line).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"turns\":[{\"text\":\"x\",\"colour\":1}]}|turn 1 has the unknown field \"colour\"",
                "{\"turns\":[{\"text\":\"x\"}],\"titel\":\"\"}|the interview has the unknown field \"titel\"",
                "{\"turns\":[{\"text\":5}]}|text of turn 1 is a string, not 5",
                "{\"turns\":[{\"role\":\"answer\"}]}|turn 1 has no text",
                "{\"turns\":[{\"text\":\"x\",\"role\":\"reply\"}]}|role of turn 1 is one of question, answer, other, not \"reply\"",
                "{\"turns\":[{\"text\":\"x\"}],\"date\":\"yesterday\"}|date of the interview is a day like 2026-01-31, not \"yesterday\"",
                "{\"turns\":[{\"text\":\"x\"}],\"url\":\"a b\"}|url of the interview is an address, not \"a b\"",
                "{\"turns\":{}}|turns of the interview is an array, not {}",
                "{\"id\":\"x\"}|the interview has no turns",
                "{\"turns\":[{\"text\":\"x\"}],\"id\":\"a/b\"}|an interview's id",
                "{\"turns\":[],\"turns\":[]}|broken JSON: Duplicate field 'turns'",
                "{\"turns\":[]} x|broken JSON: ",
                "[1]|the interview is not a JSON object",
                "7|the interview is not a JSON object"
            })
    void refusesWhatIsWrongByItsName(String line, String reason) {
        assertThat(Reads.of(Format.NDJSON, line).refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.reason()).startsWith(reason);
        });
    }

    @Test
    void refusesAWrongFactEvenIfTheSourceGivesARightOne() {
        Metadata given = new Metadata("source", Facts.NONE.withDate(LocalDate.of(2026, 1, 31)));
        byte[] line = "{\"turns\":[{\"text\":\"x\"}],\"date\":\"yesterday\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.of(Source.of("source", Format.NDJSON, given, line)).refusals)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.reason()).startsWith("date of the interview is a day like 2026-01-31"));
    }

    /** The words of all versions so far, because exports of older versions must stay readable. */
    @ParameterizedTest
    @CsvSource({
        "boundary, 'given corrected inline label mark style paragraph'",
        "role, 'given guessed corrected label mark position alternation question-mark heading'",
        "speaker, 'given corrected label carried preface likeliest unknown none'"
    })
    void knowsEveryWordOfEvidenceThatWasEverWritten(String part, String words) {
        for (String word : words.split(" ", -1)) {
            Interview interview = Reads.of(Format.NDJSON, evidence(part, word)).only();
            assertThat(InterviewJson.line(interview)).contains("\"" + part + "\":\"" + word + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "boundary, 'given, corrected, inline, label, mark, style, paragraph'",
        "role, 'given, guessed, corrected, label, mark, position, alternation, question-mark, heading'",
        "speaker, 'given, corrected, label, carried, preface, likeliest, unknown, none'"
    })
    void refusesAnUnknownWordOfEvidenceAndListsTheKnown(String part, String known) {
        assertThat(Reads.of(Format.NDJSON, evidence(part, "Mark!")).refusals)
                .extracting(Refusal::reason)
                .containsExactly(part + " of evidence of turn 1 is one of " + known + ", not \"Mark!\"");
    }

    private static String evidence(String part, String word) {
        return "{\"turns\":[{\"text\":\"x\",\"role\":\"answer\",\"confidence\":0.9,\"evidence\":{\"" + part + "\":\""
                + word + "\"}}]}";
    }

    @Test
    void readsASingleObjectAndAnArrayOnManyLines() {
        assertThat(Reads.of(Format.NDJSON, "{\n  \"turns\": [\n {\"text\": \"متى؟\"}\n]\n}\n")
                        .only()
                        .id())
                .isEqualTo("source");
        Reads array = Reads.of(Format.NDJSON, "[\n" + LINE + ",\n{\"turns\": [{\"text\": \"أمس.\"}]},\n{\"x\": 1}\n]");
        assertThat(array.interviews).extracting(Interview::id).containsExactly("a", "source-3");
        assertThat(array.refusals).extracting(Refusal::line).containsExactly(4);
    }

    @Test
    void readsGzipByItsBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LINE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Reads.of(Format.NDJSON, bytes.toByteArray()).only().id()).isEqualTo("a");
    }

    @Test
    void refusesAnEmptySource() {
        assertThat(Reads.of(Format.NDJSON, "\n \n").refusals)
                .containsExactly(new Refusal("source", 0, "empty: it has no interviews"));
    }

    @Test
    void readsMoreThanMemoryHolds() {
        byte[] line = (LINE + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 20_000;
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < (long) lines * line.length ? line[(int) (at++ % line.length)] & 0xff : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int count = 0;
                for (int one = read(); one >= 0; one = count < length ? read() : -1) {
                    buffer[from + count++] = (byte) one;
                    if (count == length) {
                        break;
                    }
                }
                return count == 0 ? -1 : count;
            }
        };
        int[] read = {0};
        new InterviewReader()
                .read(new Source("endless", Format.NDJSON, Metadata.ofId("e"), () -> endless), new ReadListener() {
                    @Override
                    public void interview(Interview interview) {
                        read[0]++;
                    }

                    @Override
                    public void refused(Refusal refusal) {
                        throw new AssertionError(refusal);
                    }
                });
        assertThat(read[0]).isEqualTo(lines);
    }

    @Test
    void readsALineOfTenMegabytes() {
        String line = LINE.replace("أمس.", "كلمة ".repeat(1_200_000));
        assertThat(Reads.of(Format.NDJSON, line).only().turns()).hasSize(2);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        String text = """
                      \u0646\u0634\u0631\u062a \u0645\u062c\u0644\u0629 \u00ab\u0627\u0644\u0636\u0641\u0627\u0641\u00bb \u0645\u0642\u0627\u0628\u0644\u0629 \u0623\u062c\u0631\u0627\u0647\u0627: \u0646\u0628\u064a\u0644 \u0627\u0644\u0633\u0627\u0639\u064a \u0645\u0639 \u0645\u0627\u064a\u0643\u0644 \u0647\u0646\u062f\u0631\u0633\u0648\u0646.
                      \u0648\u0625\u0644\u0649 \u0627\u0644\u062d\u0648\u0627\u0631 \u0645\u0639 \u0645\u0627\u064a\u0643\u0644 \u0647\u0646\u062f\u0631\u0633\u0648\u0646:
                      - \u0627\u0644\u0636\u0641\u0627\u0641: \u0645\u062a\u0649 \u064a\u062c\u0641 \u0627\u0644\u0646\u0647\u0631\u061f
                      - \u0645\u064a\u0634\u064a\u0644 \u0647\u0646\u062f\u0631\u0633\u0648\u0646: \u0644\u0646 \u064a\u062c\u0641 \u0642\u0631\u064a\u0628\u0627. - \u0648\u0645\u0627 \u0627\u0644\u062e\u0637\u0631 \u0625\u0630\u0646\u061f
                      - \u0627\u0644\u062e\u0637\u0631 \u0641\u064a \u0627\u0644\u0645\u0644\u062d.
                      \u0628\u0627\u0628 \u062c\u062f\u064a\u062f
                      - \u0648\u0645\u062a\u0649 \u064a\u0635\u0644\u061f
                      - \u0648\u0635\u0644.
                      """;
        Interview parsed = Reads.of(Format.TEXT, text).only();
        assertThat(parsed.turns()).hasSizeGreaterThan(4);
        assertThat(Reads.of(Format.NDJSON, InterviewJson.line(parsed)).only()).isEqualTo(parsed);
        assertThat(Reads.of(Format.NDJSON, InterviewJson.pretty(parsed)).only()).isEqualTo(parsed);
        Interview given = Reads.of(Format.NDJSON, LINE).only();
        assertThat(Reads.of(Format.NDJSON, InterviewJson.line(given)).only()).isEqualTo(given);
    }
}
