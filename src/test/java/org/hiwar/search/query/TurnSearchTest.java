package org.hiwar.search.query;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.interview.Role;
import org.hiwar.search.Depth;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.Test;

/** The bodies that are sent to Elasticsearch, against those in {@code src/test/resources/search}. */
class TurnSearchTest {
    @Test
    void searchesWords() {
        assertSent(request("قوات حفظ السلام", Filters.NONE, Set.of()), "words.json");
    }

    @Test
    void searchesPhrasesAndLeavesOutWhatIsExcluded() {
        assertSent(request("\"قوات حفظ\" موسكو -الغاز -«حلف الأطلسي»", Filters.NONE, Set.of()), "phrases.json");
    }

    @Test
    void searchesInTheQueryLanguage() {
        String query = "(واح* | عنوان:«سوق الحبوب») النفط قرب/5 «سعر الخام» متحدث:سعاد تاريخ:2020..2022 -دور:سؤال";
        assertSent(request(query, Filters.NONE, Set.of()), "language.json");
    }

    @Test
    void countsAFacetUnderAllFiltersButItsOwn() {
        Filters filters = new Filters(
                List.of("ليلى حسن", "منى-علي"),
                List.of(Role.ANSWER),
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2022, 12, 31));
        assertSent(request("النخيل", filters, EnumSet.of(Facet.SPEAKER, Facet.YEAR)), "facets.json");
    }

    @Test
    void listsTheNewestTurnsIfNothingIsTyped() {
        assertSent(new SearchParameters(" ", Filters.NONE, Sort.RELEVANCE, 3, 10, Set.of()), "browse.json");
    }

    @Test
    void searchesForSynonymsInPlaceOfWords() {
        assertSent(turns(request("مصر والقمح", Filters.NONE, Set.of())).withEnoughWords(), "synonyms.json");
    }

    @Test
    void ranksSomeOfTheWordsBelowEnoughOfThem() {
        assertSent(
                turns(request("من كتب «حديقة النخيل» في مصر؟", Filters.NONE, Set.of()))
                        .withSomeWords(),
                "some.json");
    }

    @Test
    void searchesForEveryWordByItsStem() {
        assertSent(request("قوات حفظ", new Matching(Depth.STEM, false, SearchScope.BOTH)), "stems.json");
    }

    @Test
    void searchesForLettersAndHarakatAsTyped() {
        assertSent(request("حَرب", new Matching(Depth.EXACT, true, SearchScope.BOTH)), "spelled.json");
    }

    @Test
    void searchesOnlyQuestions() {
        assertSent(request("كتا* النخيل", new Matching(Depth.FULL, false, SearchScope.QUESTION)), "questions.json");
    }

    private static SearchParameters request(String query, Matching matching) {
        return new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), matching, Highlights.DEFAULT);
    }

    private static SearchParameters request(String query, Filters filters, Set<Facet> facets) {
        return new SearchParameters(query, filters, Sort.RELEVANCE, 1, 20, facets);
    }

    private static TurnSearch turns(SearchParameters request) {
        return new TurnSearch(
                "hiwar", request, Synonyms.parse("مصر = أرض الكنانة"), Ranking.standard(AnalysisProfile.HIWAR));
    }

    private static void assertSent(SearchParameters request, String golden) {
        assertSent(turns(request).withEnoughWords(), golden);
    }

    private static void assertSent(SearchRequest sent, String golden) {
        assertThatJson(JsonpUtils.toJsonString(sent, new JacksonJsonpMapper())).isEqualTo(resource(golden));
    }

    private static String resource(String name) {
        try (InputStream in = TurnSearchTest.class.getResourceAsStream("/search/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
