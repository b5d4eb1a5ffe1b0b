package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiwar.index.TestArchive;
import org.hiwar.search.Depth;
import org.hiwar.search.Facet;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, as long as queries may be, Elasticsearch answers it or it is refused before: no limit of the engine is met. */
class HostileQueriesIT {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String THREE_MARKS = "\u0651\u064E\u0670";

    private static TestArchive archive;
    private static Searcher searcher;

    @BeforeAll
    static void load() {
        archive = new TestArchive()
                .with(interview(
                        "سوق", "question: سعاد: كَيْفَ البضائع؟", "answer: مبروك: نَبِيعُ الرُّطَبَ صَبَاحًا."));
        searcher = new ElasticSearcher(archive.index(), () -> Synonyms.parse("ورّاق = خطاط\nبت = ثج خد"));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    /** Each of the greatest length. */
    static Stream<String> queries() {
        return Stream.of(
                        letters(),
                        LETTERS,
                        "a",
                        "9",
                        "é",
                        "漢",
                        "😀",
                        "\u064E",
                        "ـ",
                        "ب" + THREE_MARKS,
                        "ب" + THREE_MARKS + " ",
                        "ب\u064B\u064C\u064D\u064E\u064F\u0650",
                        "ب\u06D6\u06D7\u06D8\u06D9\u06DA ",
                        "e\u0301\u0302\u0303\u0304\u0305 ",
                        "بَّ ",
                        "بَّ",
                        "ا.",
                        "a.",
                        "ا،",
                        "ا-",
                        "ا ",
                        "1 ",
                        "ابتثجحخد ",
                        "اب* ",
                        "بَتَ* ",
                        "\"ا ب\" ",
                        "«بَ تُ» ",
                        "اب قرب ",
                        "\"ا ب\" NEAR/50 ",
                        "اب | ",
                        "-اب ",
                        "-(اب | تث* | -«جح خد») ",
                        "عنوان:اب ",
                        "عنوان:اب* ",
                        "متحدث:اب ",
                        "تاريخ:1999..2001 ",
                        "(ا|",
                        "(ا -(ب ",
                        ".*[a-z]{1,9}(a|b)+~\"x\"<1-9>&@#",
                        "\\",
                        "a\0",
                        "ا\u200D")
                .flatMap(HostileQueriesIT::typed)
                .map(query -> query.substring(0, Math.min(query.length(), SearchParameters.MAX_QUERY_LENGTH)));
    }

    /** A shape over and over; as a phrase too, and if it is one word as a prefix. */
    private static Stream<String> typed(String shape) {
        String query = repeated(shape);
        return shape.indexOf(' ') < 0
                ? Stream.of(query, quoted(query), prefix(query))
                : Stream.of(query, quoted(query));
    }

    private static String quoted(String query) {
        return '"' + query.substring(0, Math.min(query.length(), SearchParameters.MAX_QUERY_LENGTH - 2)) + '"';
    }

    private static String prefix(String query) {
        return query.substring(0, Math.min(query.length(), SearchParameters.MAX_QUERY_LENGTH - 1)) + '*';
    }

    private static String letters() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> LETTERS.charAt(i * 5 % 28) + "" + LETTERS.charAt(i * 11 % 27) + (i % 3 == 0 ? " " : "."))
                .reduce("", String::concat);
    }

    private static String repeated(String shape) {
        String nested = "(ا -(ب -(ت -(ث -(ج -(ح -(خ -د))))))) ";
        return (shape.startsWith("(ا -") ? nested : shape).repeat(SearchParameters.MAX_QUERY_LENGTH / shape.length());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void areAnsweredOrRefused(String query) {
        Stream.of(
                        Matching.DEFAULT,
                        new Matching(Depth.STEM, false, SearchScope.QUESTION),
                        new Matching(Depth.FORM, false, SearchScope.ANSWER),
                        new Matching(Depth.EXACT, false, SearchScope.ANSWER),
                        new Matching(Depth.EXACT, true, SearchScope.BOTH))
                .forEach(matching -> answered(() -> searcher.search(request(query, matching))));
        answered(() -> searcher.suggest(query, 8));
        answered(() -> searcher.speakers(query, 1, 20));
    }

    @Test
    void isNotThereWhateverTheLengthOfTheId() {
        String id = LETTERS.repeat(100);

        assertThat(searcher.hasInterview(id)).isFalse();
        assertThat(searcher.interview(id)).isEmpty();
        assertThat(searcher.turn(id, 2)).isEmpty();
        assertThat(searcher.speaker(id)).isEmpty();
        assertThat(searcher.interviews(id, 1, 20).items()).isEmpty();
    }

    private static SearchParameters request(String query, Matching matching) {
        Highlights all = new Highlights(Highlights.Style.WHOLE, 3, 160, true);
        return new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(Facet.values()), matching, all);
    }

    private static void answered(Supplier<?> asked) {
        assertThatCode(() -> {
                    try {
                        asked.get();
                    } catch (InvalidParameter refused) {
                        // It is refused, and says why.
                        if (refused.getCause() != null) {
                            throw refused.getCause();
                        }
                    }
                })
                .doesNotThrowAnyException();
    }
}
