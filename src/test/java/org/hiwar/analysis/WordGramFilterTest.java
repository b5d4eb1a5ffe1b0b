package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hiwar.analysis.Tokens.PlacedTerm;
import org.junit.jupiter.api.Test;

class WordGramFilterTest {
    private final Analyzer grams = Tokens.analyzer(new FoldFilterFactory(), new WordGramFilterFactory(() -> 4));

    @Test
    void cutsAWordIntoItsPiecesWithTheWordsOffsets() throws IOException {
        assertThat(Tokens.of(grams, "مدارس"))
                .containsExactly(
                        new PlacedTerm("_مدا", 0, 5, 1),
                        new PlacedTerm("مدار", 0, 5, 1),
                        new PlacedTerm("دارس", 0, 5, 1),
                        new PlacedTerm("ارس_", 0, 5, 1));
    }

    @Test
    void keepsAShortWordWhole() throws IOException {
        assertThat(Tokens.terms(grams, "حر يد")).containsExactly("_حر_", "_يد_");
        assertThat(Tokens.terms(grams, "و")).containsExactly("_و_");
    }

    @Test
    void keepsTheGapBeforeAWord() throws IOException {
        Analyzer gapped = Tokens.analyzer(
                new StopWordFilterFactory(List::of), new FoldFilterFactory(), new WordGramFilterFactory(() -> 4));
        assertThat(Tokens.of(gapped, "حر في يدي"))
                .containsExactly(
                        new PlacedTerm("_حر_", 0, 2, 1),
                        new PlacedTerm("_يدي", 6, 9, 2),
                        new PlacedTerm("يدي_", 6, 9, 1));
    }

    @Test
    void refusesPiecesOfOneLetter() {
        assertThatThrownBy(() -> new WordGramFilterFactory(() -> 1)).hasMessageContaining("size is 2 to 10, not 1");
    }
}
