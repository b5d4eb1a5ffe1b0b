package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static void words(String text, String... words) {
        assertThat(WordPattern.matcher(text).results().map(MatchResult::group)).containsExactly(words);
    }

    @Test
    void partsWordsAtSpacesAndPunctuation() {
        words("«قلتُ: نعم، يا 3.5 O'Neill»", "قلتُ", "نعم", "يا", "3", "5", "O", "Neill");
    }

    @Test
    void keepsMarksTatweelAndInvisibleCharactersInTheWord() {
        words("كتـابٌ مي\u200Cخواهم", "كتـابٌ", "مي\u200Cخواهم");
    }

    @Test
    void keepsLettersOutsideTheBasicPlane() {
        words("\uD83C\uDF34 \uD835\uDC9C", "\uD835\uDC9C");
    }
}
