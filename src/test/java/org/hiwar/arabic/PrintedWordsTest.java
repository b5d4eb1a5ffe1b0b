package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedWordsTest {
    private static void words(String token, String... words) {
        assertThat(PrintedWords.in(token))
                .extracting(word -> token.substring(word.start(), word.end()))
                .containsExactly(words);
    }

    @Test
    void leavesInvisibleCharactersAtTheEdgesOut() {
        words("سلام\u202C\u200F", "سلام");
    }

    @Test
    void keepsMarksAtTheEnd() {
        words("سلامٌ\u202C", "سلامٌ");
    }

    @Test
    void partsAtColonStopAndUnderscore() {
        words("قال:نعم", "قال", "نعم");
        words("انتهى.ثم", "انتهى", "ثم");
        words("حوار_الأسبوع", "حوار", "الأسبوع");
    }

    @Test
    void partsArabicFromDigitsAndLatin() {
        words("2022م", "2022", "م");
        words("الـCIA", "الـ", "CIA");
    }

    @Test
    void partsAtTheArabicComma() {
        words("٢٠٢٠،٢٠٢١", "٢٠٢٠", "٢٠٢١");
    }

    @Test
    void keepsNumbersAndLatinWhole() {
        words("1,000", "1,000");
        words("node.js", "node.js");
        words("F16", "F16");
    }

    @Test
    void findsNoWordInMarksAlone() {
        words("\u200F\u064E");
    }

    @Test
    void findsTheWordsOfARunningText() {
        assertThat(PrintedWords.of("قال:«نعم» في 2022م، عن الـCIA — ـ و«F16»"))
                .containsExactly("قال", "نعم", "في", "2022", "م", "عن", "الـ", "CIA", "و", "F16");
    }
}
