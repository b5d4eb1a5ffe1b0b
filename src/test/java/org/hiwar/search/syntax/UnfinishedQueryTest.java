package org.hiwar.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "النخ | [ النخ…]",
                "زراعة النخ | [زراعة النخ…]",
                "'زراعة النخ ' | [زراعة النخ]",
                "زراعة النخ؟ | [زراعة النخ؟]",
                "زراعة ال | [زراعة]",
                "زراعة و | [زراعة]",
                "ال | all()",
                "«زراعة النخيل» | «زراعة النخيل»",
                "زراعة* | زراعة*",
            })
    void makesTheLastWordUnfinished(String typed, String clause) {
        assertThat(ClauseText.of(UnfinishedQuery.of(typed, QueryParser.parse(typed))))
                .isEqualTo(clause);
    }
}
