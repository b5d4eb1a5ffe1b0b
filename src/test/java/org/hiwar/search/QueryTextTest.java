package org.hiwar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    @Test
    void takesWordsAsTheyCome() {
        assertRead("النخيل  والماء", "النخيل والماء", List.of(), List.of(), List.of());
    }

    @Test
    void takesQuotationsAsPhrases() {
        assertRead(
                "واحة \"ماء النخيل\" «أول الموسم» “آخره”",
                "واحة",
                List.of("ماء النخيل", "أول الموسم", "آخره"),
                List.of(),
                List.of());
    }

    @Test
    void excludesWhatALeadingMinusStandsBefore() {
        assertRead("نخيل -ماء -\"أول الموسم\"", "نخيل", List.of(), List.of("ماء"), List.of("أول الموسم"));
    }

    @Test
    void takesAMinusInsideAWordAsPartOfIt() {
        assertRead("شبه-جزيرة", "شبه-جزيرة", List.of(), List.of(), List.of());
    }

    @Test
    void takesStrayOperatorsAsWords() {
        assertRead("- \" -- «", "- \" -- «", List.of(), List.of(), List.of());
    }

    @Test
    void takesAnOpenQuotationAsWords() {
        assertRead("\"ماء النخيل", "\"ماء النخيل", List.of(), List.of(), List.of());
    }

    @Test
    void forgetsEmptyQuotations() {
        assertRead("\"\" «  »", "", List.of(), List.of(), List.of());
    }

    @Test
    void seesAQuotationGluedToAWord() {
        assertRead("ماء\"أول الموسم\"نخل", "ماء نخل", List.of("أول الموسم"), List.of(), List.of());
    }

    @Test
    void boundsWhatItTakes() {
        QueryText text = QueryText.of("ماء ".repeat(500) + "\"نخل\" ".repeat(50));

        assertThat(text.words().split(" ")).hasSize(QueryText.MAX_WORDS);
        assertThat(text.phrases()).hasSize(QueryText.MAX_PHRASES);
    }

    private static void assertRead(
            String typed, String words, List<String> phrases, List<String> excluded, List<String> excludedPhrases) {
        assertThat(QueryText.of(typed)).isEqualTo(new QueryText(words, phrases, excluded, excludedPhrases));
    }
}
