package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hiwar.analysis.Tokens.PlacedTerm;
import org.junit.jupiter.api.Test;

class HiwarChainTest {
    private final Analyzer text = HiwarAnalyzers.named("hiwar_text");
    private final Analyzer exact = HiwarAnalyzers.named("hiwar_exact");

    @Test
    void leavesAGapForAStopWord() throws IOException {
        assertThat(Tokens.of(text, "حوار في الصحيفة"))
                .containsExactly(new PlacedTerm("حوار", 0, 4, 1), new PlacedTerm("صحيف", 8, 15, 2));
    }

    @Test
    void removesStopWordsBeforeFoldingMakesThemNames() throws IOException {
        assertThat(Tokens.of(text, "على علي")).containsExactly(new PlacedTerm("عل", 4, 7, 2));
    }

    @Test
    void marksTheWholeWordThroughItsClitics() throws IOException {
        assertThat(Tokens.of(text, "وبالمدارسِ")).containsExactly(new PlacedTerm("مدرسه", 0, 10, 1));
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
        assertThat(Tokens.of(exact, "\u202Bسلامٌ\u202C")).containsExactly(new PlacedTerm("سلام", 1, 6, 1));
    }

    @Test
    void countsOnThroughATokenOfTwoWords() throws IOException {
        assertThat(Tokens.of(exact, "قال:نعم ثم"))
                .containsExactly(
                        new PlacedTerm("قال", 0, 3, 1), new PlacedTerm("نعم", 4, 7, 1), new PlacedTerm("ثم", 8, 10, 1));
    }

    @Test
    void dropsAStrayTatweelWithoutAGap() throws IOException {
        assertThat(Tokens.of(exact, "قال ـ نعم"))
                .containsExactly(new PlacedTerm("قال", 0, 3, 1), new PlacedTerm("نعم", 6, 9, 1));
    }

    @Test
    void takesTheStopWordsItIsGiven() throws IOException {
        Analyzer own = Tokens.analyzer(new StopWordFilterFactory(() -> List.of("الصحيفة")), new FoldFilterFactory());
        assertThat(Tokens.terms(own, "حوار في الصحيفه")).containsExactly("حوار", "في");
    }

    @Test
    void marksANameOfTwoWordsAsOne() throws IOException {
        assertThat(Tokens.of(exact, "مع عبد الله غدا"))
                .containsExactly(
                        new PlacedTerm("مع", 0, 2, 1),
                        new PlacedTerm("عبدالله", 3, 11, 1),
                        new PlacedTerm("غدا", 12, 15, 1));
        assertThat(Tokens.terms(exact, "عبدالله")).containsExactly("عبدالله");
    }

    @Test
    void marksTheWholeOfAGluedNameByEitherWord() throws IOException {
        assertThat(Tokens.of(exact, "في أبوظبي"))
                .containsExactly(
                        new PlacedTerm("في", 0, 2, 1), new PlacedTerm("ابو", 3, 9, 1), new PlacedTerm("ظبي", 3, 9, 1));
    }

    @Test
    void keepsWordsApartThatAStopWordParts() throws IOException {
        assertThat(Tokens.of(text, "عبد في الصحيفة"))
                .containsExactly(new PlacedTerm("عبد", 0, 3, 1), new PlacedTerm("صحيف", 7, 14, 2));
    }

    @Test
    void writesNumberWordsInDigits() throws IOException {
        assertThat(Tokens.of(text, "خمسة وعشرين حوارا"))
                .containsExactly(new PlacedTerm("25", 0, 11, 1), new PlacedTerm("حوار", 12, 17, 1));
        assertThat(Tokens.terms(text, "القرن التاسع عشر")).containsExactly("قرن", "19");
    }

    @Test
    void makesAcronymsWhole() throws IOException {
        assertThat(Tokens.of(text, "وكالة أ ف ب"))
                .containsExactly(new PlacedTerm("وكال", 0, 5, 1), new PlacedTerm("افب", 6, 11, 1));
        assertThat(Tokens.of(text, "C.S.T.O.")).containsExactly(new PlacedTerm("csto", 0, 7, 1));
    }
}
