package org.hiwar.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsQueryTest {
    @ParameterizedTest
    @CsvSource({
        "ما معنى الصيد عند البحارة؟, معنى الصيد البحارة؟",
        "هذا, هذا",
        "هل هو في؟, هل هو في؟",
        "النخيل, النخيل",
        "قال: «في البحر», قال: البحر»"
    })
    void leavesStopWordsOutWhereOthersTell(String typed, String telling) {
        assertThat(WordsQuery.telling(typed)).isEqualTo(telling);
    }
}
