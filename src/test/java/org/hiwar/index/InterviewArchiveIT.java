package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import java.util.Map;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.index.LoadReport.Outcome;
import org.hiwar.interview.Interview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterviewArchiveIT {
    private static final Interview THREE_TURNS = interview(
            "الواحة",
            "question: سائل: كيف حال النخيل؟",
            "answer: مزارع: بخير ما دام الماء.",
            "question: سائل: والماء؟");
    private static final Interview ONE_TURN = interview("الواحة", "answer: مزارع: بخير.");

    private final TestArchive archive = new TestArchive();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void putsOneDocumentATurnAndAHeader() {
        LoadReport report = archive.store().put(List.of(THREE_TURNS));

        assertThat(report).isEqualTo(report(Outcome.ADDED, 3));
        assertThat(archive.documents()).isEqualTo(4);
    }

    @Test
    void loadingTwiceChangesNothing() {
        archive.store().put(List.of(THREE_TURNS));

        LoadReport again = archive.store().put(List.of(THREE_TURNS));

        assertThat(again).isEqualTo(report(Outcome.UNCHANGED, 0));
        assertThat(archive.documents()).isEqualTo(4);
    }

    @Test
    void aShorterVersionLeavesNothingOfTheLongerOne() {
        archive.store().put(List.of(THREE_TURNS));

        LoadReport replaced = archive.store().put(List.of(ONE_TURN));

        assertThat(replaced).isEqualTo(report(Outcome.REPLACED, 1));
        assertThat(archive.documents()).isEqualTo(2);
    }

    @Test
    void ofTwoWithOneIdTheLaterCounts() {
        assertThat(archive.store().put(List.of(THREE_TURNS, ONE_TURN))).isEqualTo(report(Outcome.ADDED, 1));

        assertThat(archive.documents()).isEqualTo(2);
    }

    private static LoadReport report(Outcome outcome, long turns) {
        return new LoadReport(Map.of("الواحة", outcome), turns, List.of());
    }

    @Test
    void deletesAWholeInterviewOnce() {
        archive.store().put(List.of(THREE_TURNS));

        assertThat(archive.store().delete("الواحة")).isTrue();
        assertThat(archive.documents()).isZero();
        assertThat(archive.store().delete("الواحة")).isFalse();
    }

    @Test
    void refusesAnIndexOfAnotherAnalysis() {
        TurnIndex other =
                new TurnIndex(archive.index().engine(), archive.index().alias(), AnalysisProfile.BASELINE);

        assertThatThrownBy(other::ensure)
                .isInstanceOf(EngineRefused.class)
                .hasMessageContaining("HIWAR_ANALYSIS=hiwar");
    }

    @Test
    void tellsThatItIsReady() {
        assertThat(archive.index().health().ready()).isTrue();
    }
}
