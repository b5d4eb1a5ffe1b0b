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
            new StopWordFilterFactory(List::of),
            new FoldFilterFactory(),
            new StemFilterFactory());
    private final Analyzer exact = Tokens.analyzer(new PrintedWordFilterFactory(), new FoldFilterFactory());

    @Test
    void leavesAGapForAStopWord() throws IOException {
        assertThat(Tokens.of(text, "حوار في الصحيفة"))
                .containsExactly(new Token("حوار", 0, 4, 1), new Token("صحيف", 8, 15, 2));
    }

    @Test
    void marksTheWholeWordThroughItsClitics() throws IOException {
        assertThat(Tokens.of(text, "وبالمدارسِ")).containsExactly(new Token("مدرس", 0, 10, 1));
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
}
