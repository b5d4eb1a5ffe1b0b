package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiwar.interview.Role;
import org.hiwar.search.Facet;
import org.hiwar.search.FacetValue;
import org.hiwar.search.Filters;
import org.hiwar.search.Hit;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.InterviewSummary;
import org.hiwar.search.InterviewText;
import org.hiwar.search.InvalidParameter;
import org.hiwar.search.Page;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Sort;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.Suggestions;
import org.hiwar.search.TurnContext;
import org.hiwar.search.TurnText;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ElasticSearcherIT {
    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(
            interview(
                    "واحة",
                    "دفاتر الرواق",
                    LocalDate.of(2021, 3, 1),
                    "question: سعاد الطيب: كيف تُسقى النخيل في الصيف؟",
                    "answer: مبروك بن عمار: نسقيها ليلًا، والماء قليل. قوات الري تكفي بالكاد.",
                    "question: سعاد الطيب: ومتى الجني؟",
                    "answer: مبروك بن عمار: في الخريف، ومعنا <b>شرطى</b> القرية & أهلها."),
            interview(
                    "ميناء",
                    "نجمة الساحل",
                    LocalDate.of(2023, 5, 7),
                    "question: سعاد الطيب: هل تغيّر الميناء؟",
                    "answer: جمعة الراشد: تغيّر كثيرًا، والنخيل عند بابه اقتُلع.",
                    "answer: هالة بن عمار: لم يتغير الماء."));

    @Test
    void findsAndMarksAWord() {
        Hit hit = ARCHIVE.search("النخيل").hits().get(0);

        assertThat(hit.highlights()).anyMatch(fragment -> fragment.contains("<mark>النخيل</mark>"));
        assertThat(hit.interview().publication()).isNotNull();
    }

    @Test
    void findsAnAnswerByItsQuestion() {
        Hit answer = ARCHIVE.search("تسقى الصيف").hits().stream()
                .filter(hit -> hit.role().equals("answer"))
                .findFirst()
                .orElseThrow();

        assertThat(answer.question()).isNotNull();
        assertThat(answer.question().highlights().get(0)).contains("<mark>تُسقى</mark>");
        assertThat(answer.url()).isEqualTo("/interviews/%D9%88%D8%A7%D8%AD%D8%A9#t2");
    }

    @Test
    void ranksByTheTitleButFindsNothingByItAlone() {
        assertThat(ARCHIVE.search("عنوان").total().value()).isZero();
        assertThat(ARCHIVE.search("عنوان في").total().value()).isZero();
        assertThat(ARCHIVE.search("ميناء النخيل").hits().get(0).interview().id())
                .isEqualTo("ميناء");
    }

    @Test
    void showsTurnsWithSomeOfTheWordsBehindThoseWithAll() {
        SearchResult widened = ARCHIVE.search("النخيل بئر زعفران");

        assertThat(widened.widened()).isTrue();
        assertThat(widened.hits()).isNotEmpty();
        assertThat(ARCHIVE.search("النخيل").widened()).isFalse();
    }

    @Test
    void readsAQuotationInAQuestionAsWordsIfNoTurnHasThePhrase() {
        SearchResult question = ARCHIVE.search("متى تسقى «نخيل الصيف»؟");

        assertThat(question.widened()).isTrue();
        assertThat(question.hits().get(0).interview().id()).isEqualTo("واحة");
        assertThat(ARCHIVE.search("«نخيل الصيف»").total().value()).isZero();
        assertThat(ARCHIVE.search("تسقى «نخيل الصيف»").total().value()).isZero();
    }

    @Test
    void escapesWhatLooksLikeMarkup() {
        Hit hit = ARCHIVE.search("شرطي").hits().get(0);

        assertThat(hit.highlights().get(0))
                .contains("&lt;b&gt;<mark>شرطى</mark>&lt;&#x2F;b&gt;")
                .contains("&amp;");
        assertThat(hit.text()).contains("<b>شرطى</b>");
    }

    @Test
    void findsAPhraseOnlyAsItStands() {
        assertThat(ARCHIVE.search("\"قوات الري\"").total().value()).isEqualTo(1);
        assertThat(ARCHIVE.search("\"الري قوات\"").total().value()).isZero();
    }

    @Test
    void leavesOutWhatIsExcluded() {
        assertThat(ARCHIVE.search("النخيل -الميناء").hits())
                .isNotEmpty()
                .allMatch(hit -> hit.interview().id().equals("واحة"));
    }

    @Test
    void filtersBySpeakerByIdOrAnySpelling() {
        for (String speaker : List.of("جمعة الراشد", "جمعه الراشد", "جمعه-الراشد")) {
            assertThat(ARCHIVE.search("", speakers(speaker), Set.of()).hits())
                    .extracting(hit -> hit.speaker().name())
                    .containsExactly("جمعة الراشد");
        }
    }

    @Test
    void refusesAnUnknownSpeaker() {
        Filters filters = speakers("سعاد الطيب", "فلان الفلاني");

        assertThatThrownBy(() -> ARCHIVE.search("", filters, Set.of()))
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("فلان الفلاني");
    }

    @Test
    void countsStayWhileSpeakersAreTicked() {
        Map<String, Long> before = counts(ARCHIVE.search("", Filters.NONE, EnumSet.of(Facet.SPEAKER)), Facet.SPEAKER);
        SearchResult ticked = ARCHIVE.search("", speakers("جمعة الراشد"), EnumSet.of(Facet.SPEAKER));

        assertThat(counts(ticked, Facet.SPEAKER)).isEqualTo(before).containsEntry("سعاد الطيب", 3L);
        assertThat(ticked.total().value()).isEqualTo(1);
    }

    @Test
    void countsATickedSpeakerWithoutHits() {
        SearchResult result = ARCHIVE.search("القرية", speakers("جمعة الراشد"), EnumSet.of(Facet.SPEAKER));

        assertThat(counts(result, Facet.SPEAKER)).containsEntry("جمعة الراشد", 0L);
        assertThat(result.total().value()).isZero();
    }

    @Test
    void countsRolesPublicationsInterviewsAndYears() {
        SearchResult result = ARCHIVE.search("", Filters.NONE, EnumSet.allOf(Facet.class));

        assertThat(counts(result, Facet.ROLE)).containsEntry("question", 3L).containsEntry("answer", 4L);
        assertThat(counts(result, Facet.PUBLICATION)).containsEntry("دفاتر الرواق", 4L);
        assertThat(counts(result, Facet.INTERVIEW)).containsEntry("عنوان ميناء", 3L);
        assertThat(counts(result, Facet.YEAR)).containsEntry("2021", 4L).containsEntry("2023", 3L);
    }

    @Test
    void filtersByRoleAndDate() {
        Filters filters =
                new Filters(List.of(), List.of(Role.QUESTION), List.of(), List.of(), LocalDate.of(2022, 1, 1), null);

        assertThat(ARCHIVE.search("", filters, Set.of()).hits())
                .extracting(Hit::text)
                .containsExactly("هل تغيّر الميناء؟");
    }

    @Test
    void browsesTheNewestFirstInPrintedOrder() {
        assertThat(ARCHIVE.search("").hits()).extracting(Hit::ordinal).containsExactly(1, 2, 3, 1, 2, 3, 4);
        assertThat(ARCHIVE.search("").hits().get(0).interview().id()).isEqualTo("ميناء");
        assertThat(ARCHIVE.search("").hits()).extracting(Hit::score).containsOnlyNulls();
    }

    @Test
    void pagesWithoutRepeatingOrLosing() {
        List<String> paged = List.of(1, 2, 3).stream()
                .map(page -> ARCHIVE.searcher()
                        .search(new SearchParameters("الماء النخيل", Filters.NONE, Sort.RELEVANCE, page, 1, Set.of())))
                .flatMap(result -> result.hits().stream())
                .map(Hit::id)
                .toList();

        assertThat(paged).doesNotHaveDuplicates();
        assertThat(ARCHIVE.search("الماء النخيل").hits()).extracting(Hit::id).startsWith(paged.toArray(String[]::new));
    }

    @Test
    void findsStopWordsIfNothingElseIsTyped() {
        assertThat(ARCHIVE.search("هل").total().value()).isEqualTo(1);
    }

    @Test
    void offersAWiderSearchIfNothingIsFound() {
        SearchResult result = ARCHIVE.search("الخرييف");

        assertThat(result.total().value()).isZero();
        assertThat(result.didYouMean()).isEqualTo("الخريف");
    }

    @Test
    void readsOperatorsAloneAsWords() {
        assertThat(ARCHIVE.search("+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /")
                        .total()
                        .value())
                .isZero();
    }

    @Test
    void completesWordsSpeakersAndTitles() {
        Suggestions suggestions = ARCHIVE.searcher().suggest("كيف النخ", 5);
        assertThat(suggestions.completions()).contains(new Suggestions.Completion("كيف النخيل", 1));

        assertThat(ARCHIVE.searcher().suggest("عما", 5).speakers())
                .extracting(SpeakerSummary::name)
                .containsExactlyInAnyOrder("مبروك بن عمار", "هالة بن عمار");
        assertThat(ARCHIVE.searcher().suggest("مينا", 5).interviews())
                .extracting(InterviewSummary::id)
                .containsExactly("ميناء");
    }

    @Test
    void listsSpeakersByTurns() {
        Page<SpeakerSummary> speakers = ARCHIVE.searcher().speakers(null, 1, 2);

        assertThat(speakers.total()).isEqualTo(4);
        assertThat(speakers.items()).extracting(SpeakerSummary::name).first().isEqualTo("سعاد الطيب");
        assertThat(speakers.items().get(0).interviews()).isEqualTo(2);
        assertThat(ARCHIVE.searcher().speakers(null, 2, 2).items()).hasSize(2);
        assertThat(ARCHIVE.searcher().speaker("مبروك بن عمار"))
                .map(SpeakerSummary::turns)
                .hasValue(2L);
        assertThat(ARCHIVE.searcher().speaker("فلان")).isEmpty();
    }

    @Test
    void listsInterviewsTheLatestFirst() {
        assertThat(ARCHIVE.searcher().interviews(null, 1, 10).items())
                .extracting(entry -> entry.interview().id())
                .containsExactly("ميناء", "واحة");
        assertThat(ARCHIVE.searcher().interviews("مبروك بن عمار", 1, 10).items())
                .extracting(InterviewEntry::turns)
                .containsExactly(4);
    }

    @Test
    void givesAnInterviewToRead() {
        InterviewText text = ARCHIVE.searcher().interview("واحة").orElseThrow();

        assertThat(text.turns()).extracting(TurnText::ordinal).containsExactly(1, 2, 3, 4);
        assertThat(ARCHIVE.searcher().interview("لا أحد")).isEmpty();
    }

    @Test
    void givesATurnWithItsContext() {
        TurnContext context = ARCHIVE.searcher().turn("واحة#2", 1).orElseThrow();

        assertThat(context.before()).extracting(TurnText::ordinal).containsExactly(1);
        assertThat(context.after()).extracting(TurnText::ordinal).containsExactly(3);
        assertThat(ARCHIVE.searcher().turn("واحة#9", 1)).isEmpty();
    }

    private static Filters speakers(String... names) {
        return new Filters(List.of(names), List.of(), List.of(), List.of(), null, null);
    }

    private static Map<String, Long> counts(SearchResult result, Facet facet) {
        return result.facets().get(facet).stream().collect(Collectors.toMap(FacetValue::label, FacetValue::count));
    }
}
