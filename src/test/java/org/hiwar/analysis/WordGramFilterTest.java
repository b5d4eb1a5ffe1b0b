package org.hiwar.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hiwar.analysis.Tokens.Token;
import org.junit.jupiter.api.Test;

class WordGramFilterTest {
    private final Analyzer grams = Tokens.analyzer(new FoldFilterFactory(), new WordGramFilterFactory(() -> 4));

    @Test
    void cutsAWordIntoItsPiecesWithTheWordsOffsets() throws IOException {
        assertThat(Tokens.of(grams, "مدارس"))
                .containsExactly(
                        new Token("_مدا", 0, 5, 1),
                        new Token("مدار", 0, 5, 1),
                        new Token("دارس", 0, 5, 1),
                        new Token("ارس_", 0, 5, 1));
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
                .containsExactly(new Token("_حر_", 0, 2, 1), new Token("_يدي", 6, 9, 2), new Token("يدي_", 6, 9, 1));
    }

    @Test
    void refusesPiecesOfOneLetter() {
        assertThatThrownBy(() -> new WordGramFilterFactory(() -> 1)).hasMessageContaining("size is 2 to 10, not 1");
    }
}
