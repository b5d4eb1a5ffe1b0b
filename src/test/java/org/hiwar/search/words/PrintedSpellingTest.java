package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedSpellingTest {
    @ParameterizedTest
    @CsvSource({"بحر, بحر", "امانه, أمانة", "مسءول, مسؤول", "شاطيء, شاطئ", "csto, CSTO", "عبدالله, عبد الله"})
    void restoresThePrintedSpelling(String folded, String printed) {
        assertThat(PrintedSpelling.printed(folded, PrintedSpelling.difference(folded, printed)))
                .isEqualTo(printed);
    }

    @Test
    void hasNoDifferenceIfNoLetterDiffers() {
        assertThat(PrintedSpelling.difference("بحر", "بحر")).isEmpty();
    }

    @Test
    void isTheSameForWordsThatBeginWithTheSameHamza() {
        assertThat(PrintedSpelling.difference("امل", "أمل")).isEqualTo(PrintedSpelling.difference("امين", "أمين"));
    }
}
