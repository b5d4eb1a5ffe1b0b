package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.arabic.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCorrectorTest {
    private static final WordCorrector CORRECTOR = new WordCorrector(vocabulary(
            "السلام",
            "عليكم",
            "ضابط",
            "أستاذ",
            "مسؤول",
            "المدرسة",
            "النخيل",
            "بوتين",
            "كازاخستان",
            "CSTO",
            "عبدالله",
            "الخريف"));

    private static ArchiveVocabulary vocabulary(String... words) {
        VocabularyBuilder builder = ArchiveVocabulary.builder();
        for (String word : words) {
            builder.add(Folding.fold(word), word, 10);
        }
        return builder.add("ضبط", "ضبط", 200).build();
    }

    @ParameterizedTest
    @CsvSource({
        "hgsghl, السلام",
        "ugd;l, عليكم",
        "ؤسفخ, CSTO",
        "ظابط, ضابط",
        "استاد, أستاذ",
        "مسوول, مسؤول",
        "المدرصة, المدرسة",
        "المدسرة, المدرسة",
        "النخييل, النخيل",
        "Putin, بوتين",
        "Kazakhstan, كازاخستان",
        "السلامعليكم, السلام عليكم",
        "والمدرصة, والمدرسة"
    })
    void offersTheRightWordFirst(String typed, String meant) {
        assertThat(CORRECTOR.corrections(typed, 5))
                .first()
                .extracting(WordCorrection::text)
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"المدرسةةةة, المدرسة", "النخيييييل, النخيل", "كازاخستااااااااان, كازاخستان"})
    void offersTheWordThatWasStretched(String typed, String meant) {
        offersTheRightWordFirst(typed, meant);
    }

    @Test
    void offersNothingForNoise() {
        assertThat(CORRECTOR.corrections("قخخغغط", 5)).isEmpty();
        assertThat(CORRECTOR.corrections("xqzv", 5)).isEmpty();
    }

    @Test
    void knowsAWordWithLettersJoinedBeforeIt() {
        assertThat(CORRECTOR.knows("والنخيل")).isTrue();
        assertThat(CORRECTOR.knows("هذا")).isTrue();
        assertThat(CORRECTOR.knows("نخالة")).isFalse();
    }
}
