package org.hiwar.arabic.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    private final StopWords stopWords = StopWords.standard();

    @Test
    void knowsStopWordsInAnySpelling() {
        assertThat(List.of("هذا", "إلى", "الى", "فِي", "فى", "أيضا", "الان", "ماهي", "بماذا", "اللتى"))
                .allMatch(stopWords::contains);
    }

    @Test
    void tellsTheNameAliFromThePreposition() {
        assertThat(stopWords.contains("على")).isTrue();
        assertThat(stopWords.contains("علي")).isFalse();
    }

    @Test
    void leavesWordsThatOnlyLookLikeThem() {
        assertThat(List.of("فهم", "وعد", "كون", "حوار", "ماء")).noneMatch(stopWords::contains);
    }
}
