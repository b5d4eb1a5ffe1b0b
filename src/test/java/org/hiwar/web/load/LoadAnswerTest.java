package org.hiwar.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hiwar.index.Loading;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Warning;
import org.hiwar.testing.archive.FakeArchive;
import org.junit.jupiter.api.Test;

class LoadAnswerTest {
    @Test
    void listsAThousandWarningsAndCountsAll() {
        LoadAnswer.DoubtfulTurns doubts = new LoadAnswer.DoubtfulTurns();
        Warning warning = new Warning(Warning.Code.MISSING_MARK, 1, "a mark is missing");
        doubts.add(doubtful(Collections.nCopies(1_200, warning)));

        Loading nothing = new Loading(new FakeArchive(), doubts::add);
        LoadAnswer answer = LoadAnswer.of(nothing.finish(), nothing, doubts);

        assertThat(answer.warnings()).hasSize(1_000);
        assertThat(answer.warningCount()).isEqualTo(1_200);
    }

    private static Interview doubtful(List<Warning> warnings) {
        return new Interview("a", Facts.NONE, List.of(), List.of(), List.of(), warnings);
    }
}
