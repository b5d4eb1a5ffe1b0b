package org.hiwar.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.config.InvalidSetting;
import org.hiwar.search.Depth;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.syntax.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {
    /** A weight behind the name of a field or as a boost. */
    private static final Pattern WEIGHT = Pattern.compile("(?:\\^|\"boost\":)(0\\.[0-9]+)");

    @TempDir
    Path folder;

    @Test
    void ranksEveryAnalysis() {
        for (AnalysisProfile profile : AnalysisProfile.values()) {
            assertThat(Ranking.standard(profile).enoughWords()).isNotBlank();
        }
    }

    @Test
    void ranksTheBaselineByPlainWords() {
        Ranking baseline = Ranking.standard(AnalysisProfile.BASELINE);
        assertThat(List.of(baseline.exact(), baseline.grams(), baseline.pairs()))
                .containsOnly(0f);
        assertThat(baseline.enoughWords()).isEqualTo("1");
    }

    @Test
    void refusesFilesThatAreNoRanking() throws IOException {
        assertRefused("{\"hiwar\":{\"grams\":-1,\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "weights are 0 to 1000");
        assertRefused("{\"hiwar\":{\"gram\":1,\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "\"gram\"");
        assertRefused("{\"stock\":{\"enoughWords\":\"1\",\"fewWords\":\"1\"}}", "has no ranking for \"hiwar\"");
        assertRefused("{", "ranking.json");
    }

    private void assertRefused(String json, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("ranking.json"), json);
        assertThatThrownBy(() -> Ranking.of(file, AnalysisProfile.HIWAR))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("HIWAR_RANKING")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void takesAllWeightsFromTheRanking(Depth depth) {
        Ranking other = new Ranking(0.75f, 0.625f, 0.5f, 0.25f, 0.125f, 0.0625f, 4, 400, "1", "1");
        for (SearchScope scope : List.of(SearchScope.BOTH, SearchScope.QUESTION)) {
            SearchParameters request = new SearchParameters(
                    "النخيل والملح «مياه الري» عسل* نحل",
                    Filters.NONE,
                    Sort.RELEVANCE,
                    1,
                    10,
                    Set.of(),
                    new Matching(depth, false, scope, true),
                    Highlights.DEFAULT);
            TurnSearch turns = new TurnSearch("hiwar", request, Synonyms.parse("الملح = كلوريد الصوديوم"), other);
            String body = JsonpUtils.toJsonString(turns.withEnoughWords(), new JacksonJsonpMapper());
            assertThat(WEIGHT.matcher(body).results().map(weight -> weight.group(1)))
                    .as("%s %s", depth, scope)
                    .isNotEmpty()
                    .isSubsetOf("0.75", "0.625", "0.5", "0.25", "0.125", "0.0625");
        }
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
    void widensOnlySearchesForSeveralWordsByRelevance() {
        assertThat(mayWiden(request("النخيل والملح", Sort.RELEVANCE))).isTrue();
        assertThat(mayWiden(request("النخيل", Sort.RELEVANCE))).isFalse();
        assertThat(mayWiden(request("النخيل والملح", Sort.NEWEST))).isFalse();
    }

    private static SearchParameters request(String query, Sort sort) {
        return new SearchParameters(query, Filters.NONE, sort, 1, 10, Set.of());
    }

    private static boolean mayWiden(SearchParameters request) {
        Ranking ranking = Ranking.standard(AnalysisProfile.HIWAR);
        return new TurnSearch("hiwar", request, Synonyms.NONE, ranking).mayWiden();
    }
}
