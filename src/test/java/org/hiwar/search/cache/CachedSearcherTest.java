package org.hiwar.search.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.search.Filters;
import org.hiwar.search.SearchParameters;
import org.hiwar.search.SearchResult;
import org.hiwar.search.Sort;
import org.hiwar.testing.archive.FakeArchive;
import org.junit.jupiter.api.Test;

class CachedSearcherTest {
    private final FakeArchive archive = new FakeArchive();
    private Object version = 1;
    private final CachedSearcher cached = new CachedSearcher(
            archive,
            new CachedSearcher.Versions() {
                @Override
                public Object now() {
                    return version;
                }

                @Override
                public Object lastKnown() {
                    return 1;
                }
            },
            100_000);

    @Test
    void givesAnEqualAnswerToAnEqualRequestWithoutAsking() {
        SearchResult first = cached.search(request("البحر", 1));
        assertThat(cached.search(request("البحر", 1))).isSameAs(first);
        assertThat(archive.searches).hasSize(1);
        assertThat(cached.usage())
                .extracting(CacheUsage::hits, CacheUsage::misses)
                .containsExactly(1L, 1L);
    }

    @Test
    void asksForAnyOtherRequest() {
        cached.search(request("البحر", 1));
        cached.search(request("البحر", 2));
        cached.search(request("النهر", 1));
        assertThat(archive.searches).hasSize(3);
    }

    @Test
    void asksAgainAfterTheArchiveHasChanged() {
        cached.search(request("البحر", 1));
        version = 2;
        cached.search(request("البحر", 1));
        assertThat(archive.searches).hasSize(2);
    }

    @Test
    void keepsNoFailure() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> cached.search(request("تعطل", 1))).isInstanceOf(EngineUnavailable.class);
        }
        assertThat(archive.searches).hasSize(2);
    }

    @Test
    void staysWithinItsRoom() {
        for (int i = 1; i <= 1_000; i++) {
            cached.search(request("البحر " + i, 1));
        }
        assertThat(cached.usage().bytes()).isPositive().isLessThanOrEqualTo(100_000);
        assertThat(cached.usage().evicted()).isPositive();
    }

    private static SearchParameters request(String query, int page) {
        return new SearchParameters(query, Filters.NONE, Sort.RELEVANCE, page, 20, Set.of());
    }
}
