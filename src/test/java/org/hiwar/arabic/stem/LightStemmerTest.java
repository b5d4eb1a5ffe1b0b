package org.hiwar.arabic.stem;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.arabic.Folding;
import org.junit.jupiter.api.Test;

class LightStemmerTest {
    private static void stem(String word, String stem) {
        assertThat(LightStemmer.stem(Folding.fold(word))).isEqualTo(stem);
    }

    @Test
    void takesTheArticle() {
        stem("الحسن", "حسن");
    }

    @Test
    void takesTheArticleAfterOneLetter() {
        stem("والحسن", "حسن");
        stem("بالحسن", "حسن");
        stem("كالحسن", "حسن");
        stem("فالحسن", "حسن");
        stem("للاخر", "اخر");
    }

    @Test
    void takesWawIfThreeLettersRemain() {
        stem("وحسن", "حسن");
        stem("ولد", "ولد");
    }

    @Test
    void takesEndings() {
        stem("زوجها", "زوج");
        stem("ساهدان", "ساهد");
        stem("ساهدات", "ساهد");
        stem("ساهدون", "ساهد");
        stem("ساهدين", "ساهد");
        stem("ساهدة", "ساهد");
        stem("ساهدي", "ساهد");
    }

    @Test
    void keepsTwoLetters() {
        stem("يد", "يد");
        stem("الا", "الا");
        stem("كي", "كي");
    }
}
