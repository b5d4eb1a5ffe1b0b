package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.EngineAddress;
import org.hiwar.index.LoadReport.RefusedInterview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an interview of which the engine takes some documents only. */
class RefusedInterviewsTest {
    private static final Pattern ACTION = Pattern.compile("\\{\"(index|delete)\":\\{\"_id\":\"([^\"]+)\"");

    private final List<String> deleted = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"b#0", "b#2"})
    void isNamedByItsIdAndNotCountedAndTakenOutAgain(String document) {
        LoadReport report = load(document);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(RefusedInterview::id).containsExactly("b");
        assertThat(report.refused().get(0).reason()).contains("too large");
        assertThat(deleted).containsExactlyInAnyOrder("b#0", "b#1", "b#2");
    }

    @Test
    void isNotThereIfNothingOfItIsRefused() {
        LoadReport report = load("c#1");

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isEmpty();
        assertThat(deleted).isEmpty();
    }

    private LoadReport load(String refused) {
        try (StubEngine stub = new StubEngine(200, body -> answer(body, refused));
                Engine engine = Engine.connect(EngineAddress.open(URI.create(stub.url())))) {
            return new InterviewArchive(new TurnIndex(engine, "hiwar", AnalysisProfile.HIWAR))
                    .put(List.of(
                            interview("a", "question: س: ما البحر؟"),
                            interview("b", "question: س: ما البحر؟", "answer: ج: واسع")));
        }
    }

    private String answer(String body, String refused) {
        if (body.contains("\"ids\"")) {
            return "{\"docs\":[]}";
        }
        String items = ACTION.matcher(body)
                .results()
                .map(action -> item(action, refused))
                .collect(Collectors.joining(","));
        return "{\"took\":1,\"errors\":true,\"items\":[" + items + "]}";
    }

    private String item(MatchResult action, String refused) {
        if (action.group(1).equals("delete")) {
            deleted.add(action.group(2));
        }
        boolean isRefused = action.group(1).equals("index") && action.group(2).equals(refused);
        return "{\"%s\":{\"_index\":\"hiwar\",\"_id\":\"%s\",\"status\":%s}}"
                .formatted(
                        action.group(1),
                        action.group(2),
                        isRefused ? "400,\"error\":{\"type\":\"x\",\"reason\":\"too large\"}" : "200");
    }
}
