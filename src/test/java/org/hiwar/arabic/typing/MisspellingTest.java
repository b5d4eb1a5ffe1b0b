package org.hiwar.arabic.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest
    @CsvSource({
        "نخيل, نخيل, 0",
        "ظابط, ضابط, 0.6",
        "حظور, حضور, 0.4",
        "استاد, استاذ, 0.4",
        "تلاتون, ثلاثون, 1",
        "مدرصه, مدرسه, 0.4",
        "مسول, مسءول, 0.4",
        "رييس, رءيس, 0.4",
        "خرييف, خريف, 0.4",
        "محمم, محم, 0.4",
        "مدرسة, مدسرة, 0.6",
        "بوتن, بوتين, 0.7",
        "قلم, فلم, 0.7",
        "جبل, جيل, 0.5",
        "نهر, بحر, 1",
        "scince, science, 0.7"
    })
    void countsSlips(String typed, String right, double cost) {
        assertThat(Misspelling.cost(typed, right, 3)).isCloseTo(cost, offset(0.31));
        assertThat(Misspelling.cost(right, typed, 3)).isEqualTo(Misspelling.cost(typed, right, 3));
    }

    @Test
    void likelySlipsCostLessThanOthers() {
        assertThat(Misspelling.cost("حظور", "حضور", 3)).isLessThan(Misspelling.cost("حنور", "حضور", 3));
        assertThat(Misspelling.cost("خرييف", "خريف", 3)).isLessThan(Misspelling.cost("خرميف", "خريف", 3));
    }

    @Test
    void givesUpPastTheBound() {
        assertThat(Misspelling.cost("نهر", "بحر", 0.5)).isInfinite();
        assertThat(Misspelling.cost("مدرسه", "كتاب", 2)).isInfinite();
    }
}
