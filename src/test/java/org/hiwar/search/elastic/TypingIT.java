package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.search.elastic.SearchedArchive.marked;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import org.hiwar.interview.Interview;
import org.hiwar.search.Depth;
import org.hiwar.search.Matching;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SearchScope;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches for queries that are still being typed. */
class TypingIT {
    private static final Matching TYPING = new Matching(Depth.FULL, false, SearchScope.BOTH, true);

    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(oasis());

    private static Interview oasis() {
        return interview(
                "واحة",
                "دفاتر الرواق",
                LocalDate.of(2021, 3, 1),
                "question: سعاد الطيب: كيف تُسقى النخيل في الصيف؟",
                "answer: مبروك بن عمار: نسقيها ليلًا، وكل نخلة لها حوض. النخلة تعطي كل عام.",
                "question: سعاد الطيب: هل سافرت بالسفن؟",
                "answer: مبروك بن عمار: سافرت مع السفينة مرة، ثم رأيت سفر أبي الطويل.");
    }

    @BeforeAll
    static void readTheWords() {
        ARCHIVE.searcher().suggest("ال", 1);
    }

    @Test
    void findsAndMarksTheWordsThatBeginSo() {
        SearchResult result = ARCHIVE.search("النخ", TYPING);
        assertThat(result.hits()).extracting(hit -> marked(hit)).anySatisfy(text -> assertThat(text)
                .contains("[النخيل]"));
        assertThat(result.hits()).extracting(hit -> marked(hit)).anySatisfy(text -> assertThat(text)
                .contains("[النخلة]"));
    }

    @ParameterizedTest
    @CsvSource({"الصيف النخ, [النخيل], [الصيف]", "سافرت السف, [سافرت], [السفينة]"})
    void findsTheBeginningTogetherWithTheWordsBefore(String typed, String one, String other) {
        SearchResult result = ARCHIVE.search(typed, TYPING);
        assertThat(marked(result.hits().get(0))).contains(one).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ا", "ال", "و", "بال", "النخيل ال"})
    void findsWithoutABeginningThatSaysNothingYet(String typed) {
        SearchResult result = ARCHIVE.search(typed, TYPING);
        assertThat(result.total().value()).isPositive();
        assertThat(result.didYouMean()).isNull();
    }

    @Test
    void ranksTheCompleteWordFirst() {
        SearchResult result = ARCHIVE.search("سفر", TYPING);
        assertThat(marked(result.hits().get(0))).contains("[سفر]");
    }

    @Test
    void takesTheBeginningOfAWordForNoMisspelling() {
        assertThat(ARCHIVE.search("السفي", TYPING).didYouMean()).isNull();
    }
}
