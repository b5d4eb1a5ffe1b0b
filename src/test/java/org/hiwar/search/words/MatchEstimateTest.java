package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchEstimateTest {
    private static final ArchiveVocabulary WORDS = ArchiveVocabulary.builder()
            .add("قمح", "قمح", 100)
            .add("سوق", "سوق", 10)
            .add("قديم", "قديم", 50)
            .turns(1_000)
            .build();

    @ParameterizedTest
    @CsvSource({
        "قمح, 100",
        "قمح سوق, 1",
        "قمح في سوق, 1",
        "والقمح سوق, 1",
        "قمح سوق قديم, 0.05",
        "بركان, 1",
    })
    void multipliesTheSharesOfTheWords(String query, double turns) {
        assertThat(MatchEstimate.byChance(query, WORDS)).isCloseTo(turns, offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"قمح قمح قمح قمح, 3.7"})
    void needsThreeOfFourWords(String query, double turns) {
        assertThat(MatchEstimate.byChance(query, WORDS)).isCloseTo(turns, offset(1e-9));
    }
}
