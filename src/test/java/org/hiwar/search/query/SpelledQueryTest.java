package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.hiwar.arabic.PrintedWords;
import org.hiwar.search.InvalidParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledQueryTest {
    private static final String MARKS = "[\u064B-\u0655\u0670\u0640]*";

    @Test
    void allowsMarksBehindEveryLetterIfHarakatAreNotCompared() {
        assertThat(new SpelledQuery(false).pattern("مَدّ"))
                .isEqualTo("م[\u064B-\u0655\u0670\u0640]*د[\u064B-\u0655\u0670\u0640]*");
    }

    @Test
    void requiresTheTypedMarksIfHarakatAreCompared() {
        assertThat(new SpelledQuery(true).pattern("مَد")).isEqualTo("م" + MARKS + "\u064E" + MARKS + "د" + MARKS);
    }

    /** Elasticsearch reckons the memory of {@code a&b&c} as a product, twenty times as much for each mark. */
    @Test
    void writesOutTheOrdersInWhichMarksMayBePrinted() {
        assertThat(new SpelledQuery(true).pattern("مَّ"))
                .isEqualTo("م" + but("\u064E\u0651") + "(\u064E" + but("\u0651") + "\u0651|\u0651" + but("\u064E")
                        + "\u064E)" + MARKS)
                .isEqualTo(new SpelledQuery(true).pattern("مَّّّّّّّّ"));
        assertThat(new SpelledQuery(true).pattern("ضَّـٰلّ"))
                .matches(pattern -> Pattern.matches(pattern, "ضَّـٰلّ"))
                .matches(pattern -> Pattern.matches(pattern, "ضـَّٰٓلَّ"))
                .matches(pattern -> !Pattern.matches(pattern, "ضَّلّ"))
                .doesNotContain("&");
    }

    private static String but(String marks) {
        return "["
                + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640"
                        .replaceAll("[" + marks + "]", "")
                + "]*";
    }

    @ParameterizedTest
    @ValueSource(strings = {"كت\u064B\u064C\u064D\u064Eب", "ب\u06D6\u06D7\u06D8\u06D9", "e\u0301\u0302\u0303\u0304"})
    void refusesMoreMarksOnALetterThanArePrinted(String word) {
        assertThat(new SpelledQuery(false).pattern(word)).isNotEmpty();
        assertThatThrownBy(() -> new SpelledQuery(true).pattern(word))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("q has 4 different harakat on one letter of \"" + word + "\"")
                .hasMessageContaining("harakat=true");
    }

    @Test
    void refusesMoreMarksInAWordThanElasticsearchTakes() {
        String word = "ص\u0651\u064E\u0670".repeat(6);
        assertThatThrownBy(() -> new SpelledQuery(true).pattern(word))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("q has too many harakat in one word");
        assertThat(new SpelledQuery(true)
                        .pattern("ص\u0651\u064E\u0670".repeat(5))
                        .length())
                .isLessThan(1_000);
    }

    @Test
    void readsTheLongestQueryWithoutRunningOutOfStack() {
        for (String letter : List.of("ب", "بَ", "a", "9", "é", "漢", "ـ", "b\u0301")) {
            String query = letter.repeat(2_000 / letter.length());
            assertThat(PrintedWords.of(query)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void ignoresTatweel() {
        assertThat(new SpelledQuery(true).pattern("مـــد")).isEqualTo(new SpelledQuery(true).pattern("مد"));
    }

    @Test
    void ignoresInvisibleCharacters() {
        assertThat(new SpelledQuery(false).pattern("مد\u200F")).isEqualTo(new SpelledQuery(false).pattern("مد"));
    }

    @Test
    void isShortEnoughForElasticsearch() {
        assertThat(new SpelledQuery(true).pattern("مَّ".repeat(500)).length()).isLessThan(1_000);
    }
}
