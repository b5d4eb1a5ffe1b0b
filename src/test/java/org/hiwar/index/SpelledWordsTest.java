package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledWordsTest {
    private static void words(String text, String... words) {
        List<String> found = SpelledWords.of(text).stream()
                .map(value -> IndexedWord.parse(value).printed())
                .toList();
        assertThat(found).containsExactly(words);
    }

    @Test
    void keepsTheFirstSpellingOfAWordWithoutItsMarks() {
        words("«كِتابٌ» في الكتـاب، ثم كتاب", "كتاب", "الكتاب");
    }

    @Test
    void keepsAWordWithAnInvisibleCharacterWhole() {
        words("وليس\u00ADمعنا مي\u200Cخواهم", "وليسمعنا", "ميخواهم");
    }

    @Test
    void leavesShortWordsAndMarksAloneOut() {
        words("من ـ ـــ \u064E 12 سنة", "سنة");
    }
}
