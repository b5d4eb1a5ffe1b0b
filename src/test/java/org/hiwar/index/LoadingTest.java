package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.index.LoadReport.Outcome;
import org.hiwar.index.LoadReport.RefusedInterview;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.Refusal;
import org.junit.jupiter.api.Test;

/** What a load says of interviews that have one id. */
class LoadingTest {
    private static final String LOADS = "question: : ما البحر؟";
    private static final String REFUSED = "question: : مرفوض";

    private final Map<String, Interview> archive = new LinkedHashMap<>();
    private final Loading loading = new Loading(new Store(), interview -> {});

    @Test
    void countsTheLastOfOneIdOnceThoughBatchesLieBetween() {
        add("one", interview("a", LOADS));
        for (int i = 0; i < 500; i++) {
            add("many", interview("i" + i, LOADS));
        }
        add("two", interview("a", LOADS, "answer: : واسع"));

        LoadReport report = loading.finish();

        assertThat(report.added()).isEqualTo(501);
        assertThat(report.replaced() + report.unchanged()).isZero();
        assertThat(loading.superseded()).containsExactly(new Superseded("a", "one", "two"));
        assertThat(archive.get("a").turns()).hasSize(2);
    }

    @Test
    void countsNoneOfOneIdIfTheLastIsRefused() {
        add("one", interview("a", LOADS));
        for (int i = 0; i < 200; i++) {
            add("many", interview("i" + i, LOADS));
        }
        add("two", interview("a", REFUSED));

        LoadReport report = loading.finish();

        assertThat(report.taken()).hasSize(200).doesNotContainKey("a");
        assertThat(loading.superseded()).containsExactly(new Superseded("a", "one", "two"));
        assertThat(loading.refused()).containsExactly(new Refusal("two", 0, "interview a: no"));
    }

    @Test
    void countsAnInterviewThatIsThereJustSoAsUnchangedHoweverOftenItComes() {
        archive.put("a", interview("a", LOADS));
        add("one", interview("a", LOADS));
        add("one", interview("a", LOADS));

        assertThat(loading.finish().taken()).isEqualTo(Map.of("a", Outcome.UNCHANGED));
        assertThat(loading.superseded()).hasSize(1);
    }

    private void add(String source, Interview interview) {
        loading.from(source).interview(interview);
    }

    private final class Store implements InterviewStore {
        @Override
        public LoadReport put(List<Interview> interviews) {
            Map<String, Outcome> taken = new LinkedHashMap<>();
            List<RefusedInterview> refused = new ArrayList<>();
            for (Interview interview : interviews) {
                Interview before = archive.remove(interview.id());
                if (interview.turns().get(0).text().contains("مرفوض")) {
                    refused.add(new RefusedInterview(interview.id(), "no"));
                } else {
                    archive.put(interview.id(), interview);
                    taken.put(
                            interview.id(),
                            before == null
                                    ? Outcome.ADDED
                                    : before.equals(interview) ? Outcome.UNCHANGED : Outcome.REPLACED);
                }
            }
            return new LoadReport(taken, taken.size(), refused);
        }

        @Override
        public void refresh() {}

        @Override
        public boolean delete(String id) {
            return archive.remove(id) != null;
        }
    }
}
