package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryWordsTest {
    @Test
    void leavesOperatorsFieldsAndExclusionsAlone() {
        QueryWords words = QueryWords.of("(نخيل أو تمر) -سوق متحدث:سعاد كازاخ* «ماء البئر»");
        assertThat(words.plain()).isEqualTo("نخيل تمر ماء البئر");
    }

    @Test
    void readsTheSameOperatorsAsTheParser() {
        assertThat(QueryWords.of("نخيل أَو عسل او NEARBY قرب/3 تمر").plain()).isEqualTo("نخيل عسل NEARBY تمر");
    }

    @Test
    void exchangesWordsInTheirPlaces() {
        QueryWords words = QueryWords.of("«ماء البئير»  -سوق، نخل");
        assertThat(words.with(List.of("ماء", "البئر", "نخل"))).isEqualTo("«ماء البئر» -سوق، نخل");
        assertThat(words.with(1, 1, "البئر")).isEqualTo("«ماء البئر»  -سوق، نخل");
    }

    @Test
    void keepsMarksThatTypeLettersOnAnArabicKeyboard() {
        assertThat(QueryWords.of("ugd;l hglg;").typed()).containsExactly("ugd;l", "hglg;");
        assertThat(QueryWords.of("hglg;").plain()).isEqualTo("hglg");
    }
}
