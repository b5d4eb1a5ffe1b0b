package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Evidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.interview.Turn;
import org.junit.jupiter.api.Test;

/** Answers repeat the question that they answer, but not without bound. */
class RepeatedQuestionTest {
    @Test
    void repeatsAQuestionOfOrdinaryLengthAsItIs() {
        Interview interview = interview("متى غُرست أول شجرة في هذا الوادي؟", 1);
        assertThat(question(interview, 1)).isEqualTo("متى غُرست أول شجرة في هذا الوادي؟");
    }

    @Test
    void repeatsWholeWordsOfALongQuestion() {
        String repeated = question(interview("سؤال طويل ".repeat(1_000), 1), 1);
        assertThat(repeated)
                .hasSizeLessThanOrEqualTo(TurnDocuments.MAX_REPEATED)
                .endsWith("طويل")
                .startsWith("سؤال طويل");
    }

    @Test
    void cutsALongWordBetweenCharacters() {
        String repeated = question(interview("\uD83C\uDF34".repeat(10_000), 1), 1);
        assertThat(repeated).hasSizeLessThanOrEqualTo(TurnDocuments.MAX_REPEATED);
        assertThat(repeated.codePoints()).containsOnly(0x1F334);
    }

    @Test
    void holdsALongQuestionWithManyAnswersInFewBytes() {
        Interview interview = interview("كلمة ".repeat(80_000), 2_000);
        long written = PreparedInterview.of(interview, new ObjectMapper()).turns().stream()
                .mapToLong(BulkWriter.Write::bytes)
                .sum();
        assertThat(written).isLessThan(25_000_000);
        assertThat(TurnDocuments.length(interview)).isBetween(written / 4, written);
    }

    private static String question(Interview interview, int answer) {
        return TurnDocuments.turns(interview).get(answer).question().text();
    }

    private static Interview interview(String question, int answers) {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(1, Role.QUESTION, null, null, question, 0, null, Evidence.GIVEN));
        for (int i = 0; i < answers; i++) {
            turns.add(new Turn(i + 2, Role.ANSWER, null, null, "جواب " + i, 0, null, Evidence.GIVEN));
        }
        return new Interview("طويلة", Facts.NONE, List.of(), turns, List.of(), List.of());
    }
}
