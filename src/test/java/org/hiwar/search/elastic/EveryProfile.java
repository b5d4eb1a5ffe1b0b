package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.index.TestArchive;
import org.hiwar.search.Depth;
import org.hiwar.search.Filters;
import org.hiwar.search.Highlights;
import org.hiwar.search.Hit;
import org.hiwar.search.Matching;
import org.hiwar.search.Reason;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.SearchScope;
import org.hiwar.search.Searcher;
import org.hiwar.search.Sort;
import org.hiwar.search.Suggestions;
import org.hiwar.search.synonym.Synonyms;

/** What holds with every analysis, on every Elasticsearch that has its parts. */
public final class EveryProfile {
    private static final Highlights EXPLAINED = new Highlights(Highlights.Style.FRAGMENTS, 3, 160, true);

    private final Searcher searcher;

    private EveryProfile(Searcher searcher) {
        this.searcher = searcher;
    }

    /** Loads an interview into an index of its own, asks for it in all ways, and takes the index away. */
    public static void holdsOn(URI engine, AnalysisProfile profile) {
        try (TestArchive archive = new TestArchive(engine, profile)
                .with(interview(
                        "خط",
                        "question: سعاد الطيب: من يكتب في القاعة؟",
                        "answer: مبروك بن عمار: قرأَ أحمد كتابًا في هذا.",
                        "answer: مبروك بن عمار: رأيت الخطاط وكتابها."))) {
            EveryProfile there =
                    new EveryProfile(new ElasticSearcher(archive.index(), () -> Synonyms.parse("ورّاق = خطاط")));
            there.findsAtEveryDepth();
            there.findsForms();
            there.findsStopWordsWhereNothingElseIsAsked();
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

    private void findsStopWordsWhereNothingElseIsAsked() {
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
        assertThat(searcher.suggest("خط", 5).completions())
                .extracting(Suggestions.Completion::text)
                .containsExactly("الخطاط");
    }

    private List<String> marked(String query) {
        return marked(query, Matching.DEFAULT);
    }

    private List<String> marked(String query, Matching matching) {
        return search(query, matching).hits().stream()
                .map(hit -> String.join("|", hit.highlights())
                        .replace("<mark>", "[")
                        .replace("</mark>", "]"))
                .toList();
    }

    private SearchResult search(String query, Matching matching) {
        return searcher.search(
                new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 20, Set.of(), matching, EXPLAINED));
    }
}
