package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void takesStopsOut() {
        assertThat(Acronyms.withoutStops("C.S.T.O")).isEqualTo("CSTO");
        assertThat(Acronyms.withoutStops("U.N")).isEqualTo("UN");
    }

    @Test
    void leavesOtherWordsWithStops() {
        assertThat(Acronyms.withoutStops("node.js")).isEqualTo("node.js");
        assertThat(Acronyms.withoutStops("3.5")).isEqualTo("3.5");
        assertThat(Acronyms.withoutStops("e.on")).isEqualTo("e.on");
    }

    @Test
    void knowsASingleArabicLetter() {
        assertThat(Acronyms.isLetter("ف")).isTrue();
        assertThat(Acronyms.isLetter("أَ")).isTrue();
        assertThat(Acronyms.isLetter("و")).isFalse();
        assertThat(Acronyms.isLetter("هـ")).isFalse();
        assertThat(Acronyms.isLetter("في")).isFalse();
        assertThat(Acronyms.isLetter("A")).isFalse();
    }
}
