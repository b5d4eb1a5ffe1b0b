package org.hiwar.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.growth.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {".", "!", "؟", "…", ")", "\"", " ", "\n", ".)", ". ", "د. ", "a.", ".\n"})
    void goesThroughLongRunsInProportion(String run) {
        assertThat(Growth.excess(length -> {
                    String text = run.repeat(length / run.length()) + "x";
                    return () -> Sentences.of(text);
                }))
                .isEmpty();
    }

    @Test
    void endsAtEveryMarkThatEndsAnArabicSentence() {
        assertCut(
                "متى الجني؟ في الخريف؛ والماء قليل! ربما… لا أدري. نعم",
                "متى الجني؟",
                "في الخريف؛",
                "والماء قليل!",
                "ربما…",
                "لا أدري.",
                "نعم");
    }

    @Test
    void endsAtLineEnds() {
        assertCut("سطر أول\nسطر ثان\r\n\n سطر ثالث ", "سطر أول", "سطر ثان", "سطر ثالث");
    }

    @Test
    void keepsAClosingMarkWithItsSentence() {
        assertCut("قال: «الماء حياة.» ثم سكت. (وعاد!) نعم", "قال: «الماء حياة.»", "ثم سكت.", "(وعاد!)", "نعم");
    }

    @Test
    void keepsMarksInARowTogether() {
        assertCut("حقًا؟! نعم... لا", "حقًا؟!", "نعم...", "لا");
    }

    @Test
    void endsWithoutASpaceBehind() {
        assertCut("انتهى.ثم بدأ؟نعم", "انتهى.", "ثم بدأ؟", "نعم");
    }

    @Test
    void doesNotEndAfterAnInitialNorWithinANumberOrAName() {
        assertCut("رأى د. سعيد و أ.د. منى أن 3.5 من node.js كثير.", "رأى د. سعيد و أ.د. منى أن 3.5 من node.js كثير.");
    }

    @Test
    void endsAfterAWordOfOneLetterAndItsHarakat() {
        assertCut("هذا بَ. وذاك", "هذا بَ.", "وذاك");
    }

    @Test
    void findsNoSentenceInAnEmptyText() {
        assertThat(Sentences.of(" \n ")).isEmpty();
    }

    private static void assertCut(String text, String... sentences) {
        assertThat(Sentences.of(text))
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly(sentences);
    }
}
