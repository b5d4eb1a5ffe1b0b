package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiwar.index.EngineTally;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Role;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Sort;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests to Elasticsearch one request of a reader takes. */
class RequestsPerSearchIT {
    private static final Filters ANSWERS =
            new Filters(List.of(), List.of(Role.ANSWER), List.of(), List.of(), null, null);
    private static final Highlights EXPLAINED = new Highlights(Highlights.Style.FRAGMENTS, 2, 160, true);

    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(market());

    private static Interview market() {
        String[] turns = IntStream.range(0, 80)
                .mapToObj(i -> i % 2 == 0
                        ? "question: سعاد الطيب: كيف يباع القمح في السوق القديم سنة " + (1900 + i) + "؟"
                        : "answer: جمعة الراشد: كان القمح يباع في السوق القديم بالكيل، والناس يأتون من القرى.")
                .toArray(String[]::new);
        return interview("سوق الحبوب", "نجمة الساحل", LocalDate.of(2020, 5, 1), turns);
    }

    @BeforeAll
    static void readTheWords() {
        ARCHIVE.searcher().suggest("ال", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "القمح", "«السوق القديم»", "القمح السوق", "كيف يباع القمح في السوق القديم؟"})
    void asksOnceIfEnoughTurnsAreFound(String query) {
        assertThat(requests(query, Filters.NONE, Matching.DEFAULT, Highlights.DEFAULT, 0))
                .isEqualTo(1);
        assertThat(requests(query, ANSWERS, Matching.DEFAULT, Highlights.DEFAULT, 0))
                .isEqualTo(1);
        assertThat(requests(query, Filters.NONE, Matching.DEFAULT, Highlights.DEFAULT, 4))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"القمح البركان, true", "القمج السوق, true", "زظظف ثثقصض طظكمن, false", "البركان, false"})
    void asksTwiceIfTheSearchIsWidened(String query, boolean widened) {
        SearchParameters request = request(query, Filters.NONE, Matching.DEFAULT, Highlights.DEFAULT, 4);
        EngineTally.take();
        SearchResult result = ARCHIVE.searcher().search(request);
        assertThat(EngineTally.take().requests()).isEqualTo(2);
        assertThat(result.widened()).isEqualTo(widened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"القمح", "القمح البركان", "زظظف ثثقصض"})
    void asksAtMostThreeTimesToExplain(String query) {
        assertThat(requests(query, ANSWERS, Matching.DEFAULT, EXPLAINED, 4)).isBetween(2, 3);
    }

    @Test
    void asksAtMostThreeTimesForSixtyFourWords() {
        String found = IntStream.range(0, 64).mapToObj(i -> "القمح").collect(Collectors.joining(" "));
        String unknown = IntStream.range(0, 64).mapToObj(i -> "زظظف" + i).collect(Collectors.joining(" "));
        for (String query : List.of(found, unknown)) {
            assertThat(requests(query, ANSWERS, Matching.DEFAULT, EXPLAINED, 20))
                    .isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"السو", "القمح السو", "زظظف", "القمح زظظف", "hgsr"})
    void suggestsWithOneRequest(String query) {
        EngineTally.take();
        ARCHIVE.searcher().suggest(query, 8);
        assertThat(EngineTally.take().requests()).isEqualTo(1);
    }

    @Test
    void showsWhatTheArchiveHoldsWithOneRequest() {
        EngineTally.take();
        ARCHIVE.searcher().overview(6, 8, 5);
        assertThat(EngineTally.take().requests()).isEqualTo(1);
    }

    private static int requests(
            String query, Filters filters, Matching matching, Highlights highlights, int suggestions) {
        EngineTally.take();
        ARCHIVE.searcher().search(request(query, filters, matching, highlights, suggestions));
        return EngineTally.take().requests();
    }

    private static SearchParameters request(
            String query, Filters filters, Matching matching, Highlights highlights, int suggestions) {
        Set<Facet> facets = EnumSet.allOf(Facet.class);
        return new SearchParameters(query, filters, Sort.RELEVANCE, 1, 10, facets, matching, highlights, suggestions);
    }
}
