package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import java.util.Set;
import org.hiwar.index.TestArchive;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why each word is marked, by which rule. */
class ExplainIT {
    private static TestArchive archive;
    private static Searcher searcher;

    @BeforeAll
    static void load() {
        archive = new TestArchive()
                .with(
                        interview(
                                "رحلة",
                                "question: سعاد الطيب: ماذا قرأتِ في السفر؟",
                                "answer: هالة بن عمار: قرأت الكتب كلها، وكتابًا عن احمد، وبالطائرة سافر المسافرون إلى الولايات المتحدة؛ وقوات حفظ السلام هناك."));
        searcher = new ElasticSearcher(archive.index(), () -> Synonyms.parse("أمريكا = الولايات المتحدة"));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "كتابا, كتابا→وكتابًا answer clitic",
        "وكتابا, وكتابا→وكتابًا answer exact",
        "أحمد, أحمد→احمد answer folding",
        "طائرة, طائرة→وبالطائرة answer clitic",
        "مسافر, مسافر→المسافرون answer stem",
        "طائر*, طائر*→وبالطائرة answer prefix",
        "أمريكا, أمريكا→الولايات المتحدة answer synonym",
        "«حفظ السلام», حفظ السلام→حفظ السلام answer exact",
        "«حفظ الســلام», حفظ الســلام→حفظ السلام answer exact",
        "عنوان:رحلة, رحلة→رحلة title exact",
    })
    void namesTheRule(String query, String reason) {
        assertThat(reasons(query)).contains(reason);
    }

    @Test
    void tellsABrokenPluralFromAnEnding() {
        assertThat(reasons("كتاب")).containsExactlyInAnyOrder("كتاب→الكتب answer plural", "كتاب→وكتابًا answer clitic");
    }

    @Test
    void explainsEveryMarkOfANearPairAndNothingExcluded() {
        assertThat(reasons("حفظ قرب السلام -السفينة"))
                .containsExactlyInAnyOrder("حفظ→حفظ answer exact", "السلام→السلام answer exact");
    }

    @Test
    void saysNothingWhereItIsNotAskedAndAnEmptyListWhereNothingIsMarked() {
        assertThat(search("كتاب", Highlights.DEFAULT).hits().get(0).explanation())
                .isNull();
        assertThat(reasons("")).isEmpty();
    }

    private static List<String> reasons(String query) {
        return search(query, new Highlights(Highlights.Style.FRAGMENTS, 3, 160, true)).hits().stream()
                .flatMap(hit -> hit.explanation().stream())
                .map(reason -> "%s→%s %s %s".formatted(reason.query(), reason.matched(), reason.in(), reason.rule()))
                .distinct()
                .toList();
    }

    private static SearchResult search(String query, Highlights highlights) {
        return searcher.search(new SearchParameters(
                query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), Matching.DEFAULT, highlights));
    }
}
