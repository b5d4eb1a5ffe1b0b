package org.hiwar.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.hiwar.search.SearchParameters;
import org.hiwar.testing.archive.FakeArchive;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final FakeArchive archive = new FakeArchive();

    @Test
    void searchesForWordsOfTheArchive() {
        new WarmUp(archive, () -> 0).run();
        assertThat(archive.searches).hasSize(300);
        assertThat(archive.searches).extracting(SearchParameters::query).allMatch(query -> !query.isBlank());
    }

    @Test
    void endsWithTheFirstRequestOfAReader() {
        AtomicLong requests = new AtomicLong();
        new WarmUp(archive, () -> requests.addAndGet(archive.searches.size() == 5 ? 1_000 : 0)).run();
        assertThat(archive.searches).hasSize(5);
    }
}
