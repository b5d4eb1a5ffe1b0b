package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteArticleTest {
    @ParameterizedTest
    @CsvSource({
        "السفن, سفن",
        "والسفن, سفن",
        "وبالسفن, سفن",
        "للسفن, سفن",
        "وللسفن, سفن",
        "كالسفن, سفن",
        "سفن, سفن",
        "الف, الف",
        "والد, والد"
    })
    void comesOff(String word, String rest) {
        assertThat(DefiniteArticle.off(word)).isEqualTo(rest);
    }
}
