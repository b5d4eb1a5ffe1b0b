package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.InvalidSetting;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
    @TempDir
    Path folder;

    @Test
    void ranksEveryAnalysis() {
        for (AnalysisProfile profile : AnalysisProfile.values()) {
            assertThat(Ranking.standard(profile).enoughWords()).isNotBlank();
        }
    }

    @Test
    void measuresAgainstPlainWords() {
        Ranking baseline = Ranking.standard(AnalysisProfile.BASELINE);
        assertThat(List.of(baseline.exact(), baseline.grams(), baseline.pairs()))
                .containsOnly(0f);
        assertThat(baseline.enoughWords()).isEqualTo("1");
    }

    @Test
    void refusesWeightsThatAreNone() throws IOException {
        assertRefused("{\"hiwar\":{\"grams\":-1,\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "weights are 0 to 1000");
        assertRefused("{\"hiwar\":{\"gram\":1,\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "\"gram\"");
        assertRefused("{\"stock\":{\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "says nothing of \"hiwar\"");
        assertRefused("{", "ranking.json");
    }

    private void assertRefused(String json, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("ranking.json"), json);
        assertThatThrownBy(() -> Ranking.of(file, AnalysisProfile.HIWAR))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("HIWAR_RANKING")
                .hasMessageContaining(reason);
    }

    @Test
    void pairsWordsAcrossStopWords() {
        assertThat(Rescoring.pairs("متى بدأت الحرب في اليمن؟")).containsExactly("بدأت الحرب", "الحرب اليمن");
    }

    @Test
    void takesFreeWordsOnly() {
        assertThat(FreeWords.of(QueryParser.parse("النخيل «درجة الحرارة» -الملح متحدث:سعاد")))
                .containsExactly("النخيل");
    }

    @Test
    void widensWhereTheBestComeFirst() {
        TurnSearch turns = new TurnSearch("hiwar", Synonyms.NONE, Ranking.standard(AnalysisProfile.HIWAR));
        assertThat(turns.mayWiden(request("النخيل والملح", Sort.RELEVANCE))).isTrue();
        assertThat(turns.mayWiden(request("النخيل", Sort.RELEVANCE))).isFalse();
        assertThat(turns.mayWiden(request("النخيل والملح", Sort.NEWEST))).isFalse();
    }

    private static SearchParameters request(String query, Sort sort) {
        return new SearchParameters(query, Filters.NONE, sort, 1, 10, Set.of());
    }
}
