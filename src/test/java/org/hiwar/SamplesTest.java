package org.hiwar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.read.Reads;
import org.hiwar.interview.read.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares how the samples, each in a printed layout of its own, are read with {@code expected.tsv} beside them. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");

    /** A line of {@code expected.tsv}: {@code file} or {@code file#id}, turns, questions, speakers. */
    record Expected(String file, int turns, int questions, List<String> speakers) {
        static Expected of(String line) {
            String[] cells = line.split("\t", -1);
            return new Expected(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    List.of(cells[3].split("\\|", -1)));
        }
    }

    static Stream<Expected> expected() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("expected.tsv")).stream()
                .skip(1)
                .map(Expected::of);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isReadAsPrinted(Expected expected) {
        Interview interview = read(expected.file());

        // Cross-headings are read as turns without a speaker; expected.tsv counts questions and answers only.
        assertThat(interview.turns().stream().filter(turn -> turn.role() != Role.OTHER))
                .hasSize(expected.turns());
        assertThat(interview.turns().stream().filter(turn -> turn.role() == Role.QUESTION))
                .hasSize(expected.questions());
    }

    @ParameterizedTest
    @MethodSource("expected")
    void hasATitle(Expected expected) {
        assertThat(read(expected.file()).facts().title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void namesItsSpeakers(Expected expected) {
        List<String> ids = read(expected.file()).turns().stream()
                .filter(turn -> turn.speaker() != null)
                .map(turn -> turn.speaker().id())
                .distinct()
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(
                        expected.speakers().stream().map(SpeakerName::id).toList());
    }

    private static Interview read(String file) {
        String[] name = file.split("#", -1);
        return Reads.of(Source.of(SAMPLES.resolve(name[0]))).all().stream()
                .filter(interview -> name.length == 1 || interview.id().equals(name[1]))
                .findFirst()
                .orElseThrow();
    }
}
