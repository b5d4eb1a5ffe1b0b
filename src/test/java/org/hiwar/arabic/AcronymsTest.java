package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void takesStopsOut() {
        assertThat(Acronyms.withoutFullStops("C.S.T.O")).isEqualTo("CSTO");
        assertThat(Acronyms.withoutFullStops("U.N")).isEqualTo("UN");
    }

    @Test
    void leavesOtherWordsWithStops() {
        assertThat(Acronyms.withoutFullStops("node.js")).isEqualTo("node.js");
        assertThat(Acronyms.withoutFullStops("3.5")).isEqualTo("3.5");
        assertThat(Acronyms.withoutFullStops("e.on")).isEqualTo("e.on");
    }

    @Test
    void knowsASingleArabicLetter() {
        assertThat(Acronyms.isSingleLetter("ف")).isTrue();
        assertThat(Acronyms.isSingleLetter("أَ")).isTrue();
        assertThat(Acronyms.isSingleLetter("و")).isFalse();
        assertThat(Acronyms.isSingleLetter("هـ")).isFalse();
        assertThat(Acronyms.isSingleLetter("في")).isFalse();
        assertThat(Acronyms.isSingleLetter("A")).isFalse();
    }
}
