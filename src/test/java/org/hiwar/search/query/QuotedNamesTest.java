package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNamesTest {
    @Test
    void makesWordsOfAPhraseInAQuestion() {
        assertThat(asWords("من كتب \"حديقة النخيل\"؟")).isEqualTo(new Clause.FreeText("من كتب ؟ حديقة النخيل"));
    }

    @Test
    void keepsTheOtherClauses() {
        assertThat(asWords("متى كتب «حديقة النخيل» -شعر"))
                .isEqualTo(new Clause.All(List.of(
                        new Clause.FreeText("متى كتب حديقة النخيل"), new Clause.Not(new Clause.FreeText("شعر")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"حديقة النخيل\"", "كتب «حديقة النخيل»", "من كتب النخيل؟", ""})
    void leavesOtherQueriesAsTheyAre(String typed) {
        assertThat(asWords(typed)).isEqualTo(QueryParser.parse(typed));
    }

    private static Clause asWords(String typed) {
        return QuotedNames.asWords(typed, QueryParser.parse(typed));
    }
}
