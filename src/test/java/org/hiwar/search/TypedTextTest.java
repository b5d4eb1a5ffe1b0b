package org.hiwar.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"ا.", "ا ", "a-", "ا1", "اa", "漢", "の", "😀", "١,"})
    void refusesMoreWordsThanElasticsearchReadsInOneText(String word) {
        int times = word.matches("ا[1a]") ? 251 : 501;
        assertThatThrownBy(() -> TypedText.check("name", word.repeat(times)))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageMatching("name has 50\\d words; at most 500 are searched for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"سُؤال ", "ا\u0651\u064E\u0670\u0653", "word ", "٢٠٢٦ ", "ـ", " . "})
    void letsProsePass(String word) {
        assertThatCode(() -> TypedText.check("q", word.repeat(2_000 / word.length())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 100_000})
    void refusesWhatIsTooLong(int length) {
        assertThatThrownBy(() -> TypedText.check("q", "ا".repeat(length)))
                .isInstanceOf(InvalidParameter.class)
                .hasMessage("q has " + length + " characters; at most 2000 are searched for");
    }
}
