package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hiwar.index.EngineTally;
import org.hiwar.index.TestArchive;
import org.hiwar.interview.Interview;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.Sort;
import org.hiwar.search.cache.CachedSearcher;
import org.hiwar.search.synonym.Synonyms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes the answers empties the cache. */
class CacheIT {
    private final TestArchive archive = new TestArchive().with(told("أول", "كان القمح في السوق"));
    private final AtomicReference<Synonyms> synonyms = new AtomicReference<>(Synonyms.NONE);
    private final ElasticSearcher searcher = new ElasticSearcher(archive.index(), synonyms::get);
    private final CachedSearcher cached = new CachedSearcher(searcher, searcher, 1_000_000);

    @BeforeEach
    void readTheWords() {
        searcher.suggest("ال", 1);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void asksElasticsearchOnceForARepeatedSearch() {
        assertThat(found("القمح")).isEqualTo(1);
        searcher.now();
        EngineTally.take();
        assertThat(found("القمح")).isEqualTo(1);
        assertThat(EngineTally.take().requests()).isZero();
    }

    @Test
    void seesALoadAndADeletionAtOnce() {
        assertThat(found("القمح")).isEqualTo(1);
        archive.with(told("ثان", "وفي السوق قمح كثير"));
        assertThat(found("القمح")).isEqualTo(2);
        archive.store().delete("ثان");
        assertThat(found("القمح")).isEqualTo(1);
    }

    @Test
    void seesWhatAnotherProgramLoadsWithinASecondOrTwo() {
        assertThat(found("القمح")).isEqualTo(1);
        archive.asAnotherProgram().with(told("ثان", "وفي السوق قمح كثير"));
        await().untilAsserted(() -> assertThat(found("القمح")).isEqualTo(2));
    }

    @Test
    void seesThatTheAliasNamesAnotherIndex() {
        assertThat(found("القمح")).isEqualTo(1);
        archive.swapForAnEmptyIndex();
        await().untilAsserted(() -> assertThat(found("القمح")).isZero());
    }

    @Test
    void seesChangedSynonymsAtOnce() {
        assertThat(found("الحنطة")).isZero();
        synonyms.set(Synonyms.parse("الحنطة = القمح"));
        assertThat(found("الحنطة")).isEqualTo(1);
    }

    private long found(String query) {
        return cached.search(new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, 1, 10, Set.of()))
                .total()
                .value();
    }

    private static Interview told(String id, String answer) {
        return interview(id, "نجمة الساحل", LocalDate.of(2020, 5, 1), "answer: جمعة الراشد: " + answer + ".");
    }
}
