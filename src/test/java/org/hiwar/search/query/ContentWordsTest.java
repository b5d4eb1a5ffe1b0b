package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentWordsTest {
    @Test
    void leavesOutTheStopWordsAndKeepsTheRestAsTyped() {
        assertThat(ContentWords.of("متى بدأت الحربُ في اليمن؟")).containsExactly("بدأت", "الحربُ", "اليمن");
        assertThat(ContentWords.orAll("الحربُ في C.S.T.O.")).isEqualToIgnoringWhitespace("الحربُ C.S.T.O.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"هذا", "في ذلك", "", "؟!"})
    void keepsAQueryOfStopWordsOnly(String typed) {
        assertThat(ContentWords.of(typed)).isEmpty();
        assertThat(ContentWords.orAll(typed)).isEqualTo(typed);
    }
}
