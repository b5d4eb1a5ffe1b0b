package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.util.List;
import org.hiwar.search.Highlights;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by which each word is marked. */
class ExplainIT {
    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(
            () -> Synonyms.parse("أمريكا = الولايات المتحدة"),
            interview(
                    "رحلة",
                    "question: سعاد الطيب: ماذا قرأتِ في السفر؟",
                    "answer: هالة بن عمار: قرأت الكتب كلها، وكتابًا عن احمد، وبالطائرة سافر المسافرون إلى الولايات المتحدة؛ وقوات حفظ السلام هناك."));

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
    void distinguishesABrokenPluralFromAnEnding() {
        assertThat(reasons("كتاب")).containsExactlyInAnyOrder("كتاب→الكتب answer plural", "كتاب→وكتابًا answer clitic");
    }

    @Test
    void explainsEveryMarkOfANearPairAndNothingExcluded() {
        assertThat(reasons("حفظ قرب السلام -السفينة"))
                .containsExactlyInAnyOrder("حفظ→حفظ answer exact", "السلام→السلام answer exact");
    }

    @Test
    void explainsNothingUnlessAskedAndGivesAnEmptyListIfNothingIsMarked() {
        assertThat(ARCHIVE.search("كتاب", Highlights.DEFAULT).hits().get(0).explanation())
                .isNull();
        assertThat(reasons("")).isEmpty();
    }

    private static List<String> reasons(String query) {
        return ARCHIVE.search(query, new Highlights(Highlights.Style.FRAGMENTS, 3, 160, true)).hits().stream()
                .flatMap(hit -> hit.explanation().stream())
                .map(reason -> "%s→%s %s %s".formatted(reason.query(), reason.matched(), reason.in(), reason.rule()))
                .distinct()
                .toList();
    }
}
