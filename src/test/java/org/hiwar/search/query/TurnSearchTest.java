package org.hiwar.search.query;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

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
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
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
    void browsesTheNewestTurnsWhereNothingIsTyped() {
        assertSent(new SearchParameters(" ", Filters.NONE, Sort.RELEVANCE, 3, 10, Set.of()), "browse.json");
    }

    private static SearchParameters request(String query, Filters filters, Set<Facet> facets) {
        return new SearchParameters(query, filters, Sort.RELEVANCE, 1, 20, facets);
    }

    private static void assertSent(SearchParameters request, String golden) {
        String body = JsonpUtils.toJsonString(
                new TurnSearch("hiwar", Synonyms.NONE, Ranking.standard(AnalysisProfile.HIWAR)).enough(request),
                new JacksonJsonpMapper());
        assertThatJson(body).isEqualTo(resource(golden));
    }

    private static String resource(String name) {
        try (InputStream in = TurnSearchTest.class.getResourceAsStream("/search/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
