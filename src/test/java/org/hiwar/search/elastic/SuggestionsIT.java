package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiwar.interview.Interview;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Searcher;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.WiderSearch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections, wider searches and completions by the words of the archive. */
class SuggestionsIT {
    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(conference());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hgsghl | السلام",
                "HGSGHL | السلام",
                "hgsghl ugd;l | السلام عليكم",
                "ؤسفخ | CSTO",
                "ظابط | ضابط",
                "حظور | حضور",
                "المسول | المسؤول",
                "الرييس | الرئيس",
                "استاد | أستاذا",
                "تلاتون | ثلاثون",
                "المدرصة | المدرسة",
                "النخييل | النخيل",
                "مسقتبل | مستقبل",
                "Putin | بوتين",
                "Kazakhstan | كازاخستان",
                "السلامعليكم | السلام عليكم",
                "مجلسالأمناء | مجلس الأمناء",
                "كازاخ ستان | كازاخستان",
                "«حظور المؤتمر» -نهر | «حضور المؤتمر» -نهر",
                "والمدرصة | والمدرسة"
            })
    void offersACorrection(String typed, String meant) {
        SearchResult result = ARCHIVE.search(typed);
        assertThat(result.didYouMean()).isEqualTo(meant);
        assertThat(ARCHIVE.search(meant).total().value())
                .isGreaterThan(result.total().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "النخيل",
                "بالنخيل",
                "للمدرسة",
                "ضابط",
                "CSTO",
                "كازاخستان",
                "السلام عليكم",
                "مجالس",
                "الامناء",
                "كان",
                ""
            })
    void correctsNoRightQuery(String typed) {
        assertThat(ARCHIVE.search(typed).total().value()).isPositive();
        assertThat(ARCHIVE.search(typed).didYouMean()).isNull();
        assertThat(ARCHIVE.search(typed).ways()).isEmpty();
    }

    @Test
    void correctsAnUnknownWordAmongOthersThatFind() {
        ARCHIVE.searcher().suggest("ال", 1);
        SearchResult result = ARCHIVE.search("مستقبل النخيل مجلس الامنااء");
        assertThat(result.total().value()).isPositive();
        assertThat(result.didYouMean()).isEqualTo("مستقبل النخيل مجلس الأمناء");
    }

    @Test
    void offersTheQueryWithoutAWordThatNoTurnHas() {
        assertThat(ARCHIVE.search("النخيل قخخغغط").ways())
                .containsExactly(new WiderSearch(
                        WiderSearch.Widening.WITHOUT_WORDS, "النخيل", false, List.of("قخخغغط"), null, 6));
    }

    @Test
    void offersEachWordIfNoTurnHasBoth() {
        assertThat(ARCHIVE.search("كازاخستان النخيل").ways())
                .extracting(WiderSearch::kind, WiderSearch::query)
                .containsExactly(
                        tuple(WiderSearch.Widening.ONE_WORD, "كازاخستان"),
                        tuple(WiderSearch.Widening.ONE_WORD, "النخيل"));
    }

    @Test
    void offersTheWordsOfAPhrase() {
        assertThat(ARCHIVE.search("\"النخيل مستقبل\"").ways())
                .first()
                .extracting(WiderSearch::kind, WiderSearch::query, WiderSearch::total)
                .containsExactly(WiderSearch.Widening.PLAIN_WORDS, "النخيل مستقبل", 6L);
    }

    @Test
    void offersTheQueryWithoutFilters() {
        Filters filters = new Filters(List.of("هند الرواس"), List.of(), List.of(), List.of(), null, null);
        assertThat(ARCHIVE.search("النخيل", filters, Set.of()).ways())
                .first()
                .isEqualTo(new WiderSearch(WiderSearch.Widening.WITHOUT_FILTERS, "النخيل", false, List.of(), null, 6));
        assertThat(ARCHIVE.search("النخييل", filters, Set.of()).ways())
                .first()
                .extracting(WiderSearch::query)
                .isEqualTo("النخيل");
    }

    @Test
    void offersASpeakerOfThatName() {
        assertThat(ARCHIVE.search("ماركوف").ways())
                .singleElement()
                .satisfies(way -> assertThat(way.speaker().name()).isEqualTo("سيرغي ماركوف"));
    }

    @Test
    void offersASpeakerByANameInLatinLetters() {
        assertThat(ARCHIVE.search("Markov").ways())
                .singleElement()
                .satisfies(way -> assertThat(way.speaker().name()).isEqualTo("سيرغي ماركوف"));
    }

    @Test
    void offersAllTurnsIfNothingElseIsFound() {
        assertThat(ARCHIVE.search("قخخغغط").ways())
                .containsExactly(new WiderSearch(WiderSearch.Widening.EVERYTHING, "", false, List.of(), null, 12));
    }

    @Test
    void completesInTheContextOfTheWordsBefore() {
        assertThat(texts(ARCHIVE.searcher().suggest("مجلس ال", 3))).startsWith("مجلس الأمناء", "مجلس القرية");
        assertThat(ARCHIVE.searcher().suggest("مجلس الامن", 3).completions())
                .containsExactly(new Suggestions.Completion("مجلس الأمناء", 8));
        assertThat(texts(ARCHIVE.searcher().suggest("جني التم", 3))).containsExactly("جني التمور");
    }

    @Test
    void completesFoldedAndInLatin() {
        assertThat(texts(ARCHIVE.searcher().suggest("المسءو", 3))).containsExactly("المسؤول");
        assertThat(texts(ARCHIVE.searcher().suggest("نخي", 3))).containsExactly("النخيل");
        assertThat(texts(ARCHIVE.searcher().suggest("مجلس امن", 3))).containsExactly("مجلس الأمناء");
        assertThat(texts(ARCHIVE.searcher().suggest("مجلس " + "ن".repeat(1_500), 3)))
                .isEmpty();
        assertThat(texts(ARCHIVE.searcher().suggest("cs", 3))).containsExactly("CSTO");
    }

    @Test
    void completesWhatTheOtherKeyboardTypes() {
        assertThat(texts(ARCHIVE.searcher().suggest("hgko", 3))).containsExactly("النخيل");
    }

    @Test
    void findsASpeakerByANameInLatinLetters() {
        assertThat(ARCHIVE.searcher().suggest("Markov", 3).speakers())
                .extracting(SpeakerSummary::name)
                .containsExactly("سيرغي ماركوف");
    }

    @Test
    void completesWhatWasLoadedAMomentAgo() {
        try (SearchedArchive growing = new SearchedArchive()) {
            Searcher own = growing.searcher();
            assertThat(texts(own.suggest("زنب", 3))).isEmpty();
            growing.load(interview("حديقة", "answer: : في الحديقة زنبق أبيض."));
            await().untilAsserted(() -> assertThat(texts(own.suggest("زنب", 3))).containsExactly("زنبق"));
        }
    }

    private static Interview conference() {
        List<String> turns = new ArrayList<>(List.of(
                "question: هند الرواس: السلام عليكم، كيف كان حضور المؤتمر في كازاخستان؟",
                "answer: سيرغي ماركوف: كان الضابط المسؤول ضابط حرس، ومعه ثلاثون أستاذًا من جامعة البصرة.",
                "question: هند الرواس: وماذا قال بوتين عن منظمة CSTO؟",
                "answer: سيرغي ماركوف: قال إن المدرسة صغيرة، وإن الرئيس عبد الله يرأس مجلس الأمناء.",
                "question: هند الرواس: ومتى ينعقد مجلس الأمناء؟",
                "answer: سيرغي ماركوف: في الخريف، بعد جني التمور في مجلس القرية."));
        for (int i = 0; i < 6; i++) {
            turns.add("answer: سيرغي ماركوف: مجلس الأمناء رقم " + i + " ناقش مستقبل النخيل.");
        }
        return interview("مؤتمر", "دفاتر الرواق", LocalDate.of(2021, 3, 1), turns.toArray(String[]::new));
    }

    private static List<String> texts(Suggestions suggestions) {
        return suggestions.completions().stream()
                .map(Suggestions.Completion::text)
                .toList();
    }
}
