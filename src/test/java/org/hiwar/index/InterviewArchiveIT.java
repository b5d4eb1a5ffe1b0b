package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import org.hiwar.config.AnalysisProfile;
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

        assertThat(report).isEqualTo(new LoadReport(1, 0, 0, 3, List.of()));
        assertThat(archive.documents()).isEqualTo(4);
    }

    @Test
    void loadingTwiceChangesNothing() {
        archive.store().put(List.of(THREE_TURNS));

        LoadReport again = archive.store().put(List.of(THREE_TURNS));

        assertThat(again).isEqualTo(new LoadReport(0, 0, 1, 0, List.of()));
        assertThat(archive.documents()).isEqualTo(4);
    }

    @Test
    void aShorterVersionLeavesNothingOfTheLongerOne() {
        archive.store().put(List.of(THREE_TURNS));

        LoadReport replaced = archive.store().put(List.of(ONE_TURN));

        assertThat(replaced).isEqualTo(new LoadReport(0, 1, 0, 1, List.of()));
        assertThat(archive.documents()).isEqualTo(2);
    }

    @Test
    void ofTwoWithOneIdTheLaterCounts() {
        archive.store().put(List.of(THREE_TURNS, ONE_TURN));

        assertThat(archive.documents()).isEqualTo(2);
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
