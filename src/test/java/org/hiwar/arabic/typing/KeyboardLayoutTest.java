package org.hiwar.arabic.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "hgsghl, السلام",
        "ugd;l, عليكم",
        "bhlm, لاامة",
        "Y]hvm, إدارة",
        "GlN, لأمآ",
        "hgpQv', الحَرط",
        "`if, ذهب",
        "2022, 2022"
    })
    void typesArabicWithKeysThatWereSetToLatin(String typed, String meant) {
        assertThat(KeyboardLayout.arabicOf(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"HGSGHL, السلام", "Hgsghl, السلام"})
    void looksPastCapitals(String typed, String meant) {
        assertThat(KeyboardLayout.arabicOf(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ؤسفخ, csto", "لاقهؤس, brics", "لاقهؤس, ghrics", "لأخخلمث, google", "َشفشق, qatar", "لا, b", "لا, gh"})
    void typesLatinWithKeysThatWereSetToArabic(String typed, String meant) {
        assertThat(KeyboardLayout.latinOf(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource("لالالالالالالالالالا, 8")
    void boundsTheReadings(String typed, int most) {
        assertThat(KeyboardLayout.latinOf(typed)).hasSize(most);
    }
}
