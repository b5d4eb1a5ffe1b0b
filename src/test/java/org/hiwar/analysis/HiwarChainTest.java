package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hiwar.analysis.Tokens.Token;
import org.junit.jupiter.api.Test;

class HiwarChainTest {
    private final Analyzer text = Tokens.analyzer(
            new PrintedWordFilterFactory(),
            new AcronymFilterFactory(),
            new StopWordFilterFactory(List::of),
            new FoldFilterFactory(),
            new CompoundFilterFactory(),
            new NumberWordFilterFactory(),
            new StemFilterFactory(Tokens.allRules()));
    private final Analyzer exact = Tokens.analyzer(
            new PrintedWordFilterFactory(),
            new AcronymFilterFactory(),
            new FoldFilterFactory(),
            new CompoundFilterFactory());

    @Test
    void leavesAGapForAStopWord() throws IOException {
        assertThat(Tokens.of(text, "حوار في الصحيفة"))
                .containsExactly(new Token("حوار", 0, 4, 1), new Token("صحيف", 8, 15, 2));
    }

    @Test
    void marksTheWholeWordThroughItsClitics() throws IOException {
        assertThat(Tokens.of(text, "وبالمدارسِ")).containsExactly(new Token("مدرسه", 0, 10, 1));
    }

    @Test
    void stemsByWhatPrintTellsOfAWord() throws IOException {
        assertThat(Tokens.terms(text, "وبأَلحانه إلهامٌ عُمْلَةٌ عمله")).containsExactly("لحن", "الهام", "عمله", "عمل");
    }

    @Test
    void keepsStopWordsForExactPhrases() throws IOException {
        assertThat(Tokens.terms(exact, "حوار في الصحيفة")).containsExactly("حوار", "في", "الصحيفه");
    }

    @Test
    void coversMarksAndLeavesInvisibleEdgesOut() throws IOException {
        assertThat(Tokens.of(exact, "\u202Bسلامٌ\u202C")).containsExactly(new Token("سلام", 1, 6, 1));
    }

    @Test
    void countsOnThroughATokenOfTwoWords() throws IOException {
        assertThat(Tokens.of(exact, "قال:نعم ثم"))
                .containsExactly(new Token("قال", 0, 3, 1), new Token("نعم", 4, 7, 1), new Token("ثم", 8, 10, 1));
    }

    @Test
    void dropsAStrayTatweelWithoutAGap() throws IOException {
        assertThat(Tokens.of(exact, "قال ـ نعم")).containsExactly(new Token("قال", 0, 3, 1), new Token("نعم", 6, 9, 1));
    }

    @Test
    void takesTheStopWordsItIsGiven() throws IOException {
        Analyzer own = Tokens.analyzer(new StopWordFilterFactory(() -> List.of("الصحيفة")), new FoldFilterFactory());
        assertThat(Tokens.terms(own, "حوار في الصحيفه")).containsExactly("حوار", "في");
    }

    @Test
    void marksANameOfTwoWordsAsOne() throws IOException {
        assertThat(Tokens.of(exact, "مع عبد الله غدا"))
                .containsExactly(new Token("مع", 0, 2, 1), new Token("عبدالله", 3, 11, 1), new Token("غدا", 12, 15, 1));
        assertThat(Tokens.terms(exact, "عبدالله")).containsExactly("عبدالله");
    }

    @Test
    void marksTheWholeOfAGluedNameByEitherWord() throws IOException {
        assertThat(Tokens.of(exact, "في أبوظبي"))
                .containsExactly(new Token("في", 0, 2, 1), new Token("ابو", 3, 9, 1), new Token("ظبي", 3, 9, 1));
    }

    @Test
    void keepsWordsApartThatAStopWordParts() throws IOException {
        assertThat(Tokens.of(text, "عبد في الصحيفة"))
                .containsExactly(new Token("عبد", 0, 3, 1), new Token("صحيف", 7, 14, 2));
    }

    @Test
    void writesNumberWordsInDigits() throws IOException {
        assertThat(Tokens.of(text, "خمسة وعشرين حوارا"))
                .containsExactly(new Token("25", 0, 11, 1), new Token("حوار", 12, 17, 1));
        assertThat(Tokens.terms(text, "القرن التاسع عشر")).containsExactly("قرن", "19");
    }

    @Test
    void makesAcronymsWhole() throws IOException {
        assertThat(Tokens.of(text, "وكالة أ ف ب"))
                .containsExactly(new Token("وكال", 0, 5, 1), new Token("افب", 6, 11, 1));
        assertThat(Tokens.of(text, "C.S.T.O.")).containsExactly(new Token("csto", 0, 7, 1));
    }
}
