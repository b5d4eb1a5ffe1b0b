package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.net.URI;
import java.util.List;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.index.TestArchive;
import org.hiwar.search.Depth;
import org.hiwar.search.Highlights;
import org.hiwar.search.Hit;
import org.hiwar.search.Matching;
import org.hiwar.search.Reason;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Suggestions;
import org.hiwar.search.synonym.Synonyms;

/** Checks that must pass with every analysis, on every Elasticsearch that has the parts of the analysis. */
final class EveryProfile {
    private static final Highlights EXPLAINED = new Highlights(Highlights.Style.FRAGMENTS, 3, 160, true);

    private final SearchedArchive archive;

    private EveryProfile(SearchedArchive archive) {
        this.archive = archive;
    }

    /** Loads an interview into an index of its own, searches for it in every way, and deletes the index. */
    static void holdsOn(URI engine, AnalysisProfile profile) {
        try (SearchedArchive archive = new SearchedArchive(
                new TestArchive(engine, profile),
                () -> Synonyms.parse("ورّاق = خطاط"),
                interview(
                        "خط",
                        "question: سعاد الطيب: من يكتب في القاعة؟",
                        "answer: مبروك بن عمار: قرأَ أحمد كتابًا في هذا.",
                        "answer: مبروك بن عمار: رأيت الخطاط وكتابها."))) {
            EveryProfile there = new EveryProfile(archive);
            there.findsAtEveryDepth();
            there.findsForms();
            there.findsStopWordsIfNothingElseIsTyped();
            there.findsPhrasesQuestionsAndSynonyms();
            there.completes();
        }
    }

    private void findsAtEveryDepth() {
        for (Depth depth : Depth.values()) {
            assertThat(marked("أحمد قرب كتابا", new Matching(depth, false, SearchScope.BOTH)))
                    .as("%s", depth)
                    .containsExactly("قرأَ [أحمد] [كتابًا] في هذا.");
        }
    }

    private void findsForms() {
        assertThat(marked("الكتاب")).contains("رأيت الخطاط [وكتابها].");
        assertThat(marked("الكتاب", new Matching(Depth.FORM, false, SearchScope.BOTH)))
                .isEmpty();
        assertThat(search("الكتاب", Matching.DEFAULT).hits())
                .flatExtracting(Hit::explanation)
                .extracting(Reason::matched)
                .contains("وكتابها");
    }

    private void findsStopWordsIfNothingElseIsTyped() {
        assertThat(marked("هذا")).containsExactly("قرأَ أحمد كتابًا في [هذا].");
        assertThat(marked("أحمد في القاعة")).contains("قرأَ [أحمد] كتابًا في هذا.");
    }

    private void findsPhrasesQuestionsAndSynonyms() {
        assertThat(marked("«كتابا في هذا»")).containsExactly("قرأَ أحمد [كتابًا في هذا].");
        assertThat(search("القاعة", Matching.DEFAULT).hits())
                .extracting(Hit::ordinal)
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(marked("وراق")).containsExactly("رأيت [الخطاط] وكتابها.");
    }

    private void completes() {
        assertThat(archive.searcher().suggest("خط", 5).completions())
                .extracting(Suggestions.Completion::text)
                .containsExactly("الخطاط");
    }

    private List<String> marked(String query) {
        return marked(query, Matching.DEFAULT);
    }

    private List<String> marked(String query, Matching matching) {
        return search(query, matching).hits().stream()
                .map(SearchedArchive::marked)
                .toList();
    }

    private SearchResult search(String query, Matching matching) {
        return archive.search(query, matching, EXPLAINED);
    }
}
