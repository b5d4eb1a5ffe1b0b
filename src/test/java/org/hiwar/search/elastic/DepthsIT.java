package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import org.hiwar.search.Depth;
import org.hiwar.search.Hit;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchScope;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The turns and marks that each depth and scope finds. */
class DepthsIT {
    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(interview(
            "خط",
            "question: سعاد الطيب: متى بدأ الخطّاط عمله في القاعة؟",
            "answer: مبروك بن عمار: رأيتُ أحمدَ يكتب.",
            "answer: مبروك بن عمار: كان احمد في قاعه قريبة.",
            "other: : القاعات والقاعة مغلقة.",
            "answer: مبروك بن عمار: هذا مُدَرِّسٌ، وذاك مدرس قديم، والمـــدرس غائب.",
            "question: سعاد الطيب: هل عاد المدرس؟",
            "answer: مبروك بن عمار: عاد أمس."));

    @ParameterizedTest
    @CsvSource({
        "أحمد, EXACT, 2",
        "احمد, EXACT, 3",
        "أحمد, FORM, 2 3",
        "احمد, STEM, 2 3",
        "قاعة, EXACT, ''",
        "قاعه, EXACT, 3",
        "قاعة, FORM, 3",
        "القاعة, FORM, 1 2 3 5",
        "قاعة, STEM, 1 2 3 4 5",
        "مدرس, EXACT, 5",
        "المدرس, EXACT, 6 7",
        "يكتب قديم, STEM, ''",
        "يكتب, STEM, 2",
        "الخطاط يكتب, FORM, 2",
        "الخطاط يكتب, EXACT, 2",
        "الخط*, EXACT, 1 2 3 5",
        "«أحمد يكتب», EXACT, 2",
        "«احمد يكتب», EXACT, ''",
        "«احمد يكتب», FORM, 2",
        "يكتب قرب أحمد, EXACT, 2",
        "يكتب قرب احمد, EXACT, ''",
        "هذا, STEM, 5",
        "-أحمد -دور:question, EXACT, 3 4 5 7"
    })
    void finds(String query, Depth depth, String ordinals) {
        assertThat(ARCHIVE.search(query, new Matching(depth, false, SearchScope.BOTH))
                        .hits())
                .extracting(Hit::ordinal)
                .containsExactlyInAnyOrderElementsOf(numbers(ordinals));
    }

    @ParameterizedTest
    @CsvSource({
        "مُدَرِّس, 5",
        "مَدرس, ''",
        "مدرس, 5",
        "مُدرس, 5",
        "أحمدَ, 2",
        "أحمدُ, ''",
        "«رأيتُ أحمدَ», 2",
        "«رأيتَ أحمدَ», ''",
        "رأيتُ قرب يكتب, 2",
        "مُدَر*, 5",
        "مَدَر*, ''"
    })
    void respectsTheHarakatThatWereTyped(String query, String ordinals) {
        assertThat(ARCHIVE.search(query, new Matching(Depth.EXACT, true, SearchScope.BOTH))
                        .hits())
                .extracting(Hit::ordinal)
                .containsExactlyInAnyOrderElementsOf(numbers(ordinals));
    }

    @Test
    void marksOnlyWhatMatchedAtTheDepth() {
        assertMarked(
                "مدرس",
                new Matching(Depth.EXACT, false, SearchScope.BOTH),
                "هذا [مُدَرِّسٌ]، وذاك [مدرس] قديم، والمـــدرس غائب.");
        assertMarked(
                "مُدرس",
                new Matching(Depth.EXACT, true, SearchScope.BOTH),
                "هذا [مُدَرِّسٌ]، وذاك مدرس قديم، والمـــدرس غائب.");
        assertMarked(
                "مدرس",
                new Matching(Depth.FORM, false, SearchScope.BOTH),
                "هذا [مُدَرِّسٌ]، وذاك [مدرس] قديم، والمـــدرس غائب.");
        assertMarked(
                "مدرس",
                new Matching(Depth.STEM, false, SearchScope.BOTH),
                "هذا [مُدَرِّسٌ]، وذاك [مدرس] قديم، [والمـــدرس] غائب.");
    }

    @ParameterizedTest
    @CsvSource({
        "المدرس, QUESTION, 6 7", "المدرس, ANSWER, 5", "المدرس, BOTH, 5 6 7", "«عاد المدرس», QUESTION, 6 7",
                "«عاد المدرس», ANSWER, ''",
        "عاد, ANSWER, 7", "عا*, ANSWER, 7", "المدرس -عاد, QUESTION, ''", "المدرس قرب عاد, QUESTION, 6 7",
                "'دور:answer المدرس', QUESTION, 7"
    })
    void searchesOnlyInTheScope(String query, SearchScope place, String ordinals) {
        assertThat(ARCHIVE.search(query, new Matching(Depth.FULL, false, place)).hits())
                .extracting(Hit::ordinal)
                .containsExactlyInAnyOrderElementsOf(numbers(ordinals));
    }

    private static void assertMarked(String query, Matching matching, String marked) {
        assertThat(ARCHIVE.search(query, matching).hits())
                .filteredOn(hit -> hit.ordinal() == 5)
                .singleElement()
                .extracting(SearchedArchive::marked)
                .isEqualTo(marked);
    }

    private static List<Integer> numbers(String ordinals) {
        return ordinals.isEmpty()
                ? List.of()
                : List.of(ordinals.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
