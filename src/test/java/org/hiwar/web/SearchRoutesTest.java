package org.hiwar.web;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Role;
import org.hiwar.search.Depth;
import org.hiwar.search.Facet;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Sort;
import org.hiwar.web.http.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchRoutesTest {
    private static final TestService SERVICE = new TestService();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void answersInTheShapeOfTheDesign() {
        HttpResponse<String> answer = SERVICE.get("/api/search?facets=speaker,year&q=" + TestService.encoded("البحر"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThatJson(answer.body()).isEqualTo("""
                        {"query":"البحر","tookMs":3,"total":{"value":1,"relation":"eq"},"widened":false,"page":1,"size":20,
                         "hits":[{"id":"مقابلة 1#2","score":1.5,
                           "interview":{"id":"مقابلة 1","title":"عن البحر","publication":null,"date":null,"place":null,"url":null},
                           "ordinal":2,"role":"answer","speaker":{"id":"مني-عبدالله","name":"منى عبد الله"},
                           "text":"البحر واسع","highlights":["<mark>البحر</mark> واسع"],
                           "question":{"id":"مقابلة 1#1","ordinal":1,"speaker":null,"text":"ما البحر؟","highlights":[]},
                           "titleHighlight":null,"matchedIn":["answer"],
                           "explanation":[{"query":"بحر","matched":"البحر","in":"answer","rule":"clitic"}],
                           "confidence":0.9,"url":"/interviews/x#2"}],
                         "facets":{"speaker":[{"value":"v","label":"قيمة","count":1}],
                                   "year":[{"value":"v","label":"قيمة","count":1}]},
                         "didYouMean":null,"ways":[],"suggestions":null}""");
    }

    @Test
    void readsEveryParameter() {
        SERVICE.get(
                "/api/search?q=x&speaker=a&speaker=b&role=answer&interview=i&publication=p&from=2020-01-01"
                        + "&to=2021-12-31&sort=newest&page=2&size=7&facets=role&facets=interview,publication&match=exact&harakat=true&in=answer&highlight=whole&fragments=2&fragmentSize=80&explain");
        SearchParameters asked = SERVICE.archive.searches.get(SERVICE.archive.searches.size() - 1);
        assertThat(asked.filters().speakers()).containsExactly("a", "b");
        assertThat(asked.filters().roles()).containsExactly(Role.ANSWER);
        assertThat(asked.filters().interviews()).isEqualTo(List.of("i"));
        assertThat(asked.filters().publications()).isEqualTo(List.of("p"));
        assertThat(asked.filters().from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(asked.filters().to()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(asked.sort()).isEqualTo(Sort.NEWEST);
        assertThat(asked.page()).isEqualTo(2);
        assertThat(asked.size()).isEqualTo(7);
        assertThat(asked.facets()).containsExactlyInAnyOrder(Facet.ROLE, Facet.INTERVIEW, Facet.PUBLICATION);
        assertThat(asked.matching()).isEqualTo(new Matching(Depth.EXACT, true, SearchScope.ANSWER));
        assertThat(asked.highlights()).isEqualTo(new Highlights(Highlights.Style.WHOLE, 2, 80, true));
    }

    @Test
    void takesBlankParametersForAbsent() {
        assertThat(SERVICE.get("/api/search?q=&speaker=&from=&size=").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speeker=x | speeker | q, speaker, role",
                "q=a&q=b | q | once would do",
                "size=101 | size | 0 to 100",
                "size=ten | size | not \"ten\"",
                "page=0 | page | from 1",
                "page=99999999999 | page | whole number",
                "page=2000 | page | narrow the search",
                "from=31/12/2020 | from | 2024-03-31",
                "from=2021-01-01&to=2020-01-01 | from | after to",
                "role=guest | role | question, answer, other",
                "sort=best | sort | relevance, newest, oldest",
                "facets=colour | facets | speaker, role, interview, publication, year",
                "match=fuzzy | match | full, exact, form, stem",
                "match=stem&harakat=true | harakat | match=exact",
                "harakat=some | harakat | true or false",
                "in=title | in | both, question, answer",
                "highlight=all | highlight | fragments, whole",
                "fragments=11 | fragments | 1 to 10",
                "fragmentSize=39 | fragmentSize | 40 to 1000",
                "q=%FF%FE | q | not UTF-8"
            })
    void refusesWhatItCannotUseByName(String query, String parameter, String detail) {
        HttpResponse<String> answer = SERVICE.get("/api/search?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThatJson(answer.body()).node("parameter").isEqualTo(parameter);
        assertThatJson(answer.body()).node("detail").asString().contains(detail);
        assertThatJson(answer.body()).node("title").asString().contains("طلب غير صالح");
    }

    @Test
    void suggestsWithinBounds() {
        assertThatJson(SERVICE.get("/api/suggest?size=3&q=" + TestService.encoded("بح"))
                        .body())
                .node("completions[0]")
                .isEqualTo("{\"text\":\"بحر\",\"count\":3}");
        assertThat(SERVICE.get("/api/suggest?q=x&size=21").statusCode()).isEqualTo(400);
    }
}
