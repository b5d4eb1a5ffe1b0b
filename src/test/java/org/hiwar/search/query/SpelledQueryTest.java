package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledQueryTest {
    @Test
    void letsMarksStandBehindEveryLetterWhereHarakatDoNotCount() {
        assertThat(new SpelledQuery(false).pattern("مَدّ"))
                .isEqualTo("م[\u064B-\u0655\u0670\u0640]*د[\u064B-\u0655\u0670\u0640]*");
    }

    @Test
    void asksForTheMarksThatWereTypedWhereHarakatCount() {
        assertThat(new SpelledQuery(true).pattern("مَد"))
                .isEqualTo(
                        "م(([\u064B-\u0655\u0670\u0640]*\u064E[\u064B-\u0655\u0670\u0640]*))د[\u064B-\u0655\u0670\u0640]*");
    }

    @Test
    void forgetsTatweel() {
        assertThat(new SpelledQuery(true).pattern("مـــد")).isEqualTo(new SpelledQuery(true).pattern("مد"));
    }

    @Test
    void ignoresInvisibleCharacters() {
        assertThat(new SpelledQuery(false).pattern("مد\u200F")).isEqualTo(new SpelledQuery(false).pattern("مد"));
    }

    @Test
    void staysWithinWhatElasticsearchTakes() {
        assertThat(new SpelledQuery(true).pattern("مَّ".repeat(500)).length()).isLessThan(1_000);
    }
}
