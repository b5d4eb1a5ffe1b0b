package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hiwar.index.EngineUnavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyCacheTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile String generation = "1";
    private volatile boolean away;
    private volatile @Nullable CountDownLatch slow;

    private final VocabularyCache cache = new VocabularyCache(
            new VocabularyCache.VocabularySource() {
                @Override
                public String generation() {
                    if (away) {
                        throw new EngineUnavailable("away", new IOException("refused"));
                    }
                    return generation;
                }

                @Override
                public String lastKnownGeneration() {
                    return generation;
                }

                @Override
                public ArchiveVocabulary read() {
                    CountDownLatch latch = slow;
                    try {
                        if (latch != null) {
                            latch.await();
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    reads.incrementAndGet();
                    return ArchiveVocabulary.builder()
                            .add("بحر", "بحر", reads.get())
                            .build();
                }
            },
            clock::get);

    @Test
    void readsOnceWhileNothingChanges() {
        for (int i = 0; i < 5; i++) {
            assertThat(cache.get().count("بحر")).isEqualTo(1);
            clock.addAndGet(SECOND);
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void readsAgainWhenTheArchiveChanged() {
        cache.get();
        generation = "2";
        assertThat(cache.get().count("بحر")).isEqualTo(1);
        clock.addAndGet(SECOND);
        await().untilAsserted(() -> assertThat(cache.get().count("بحر")).isEqualTo(2));
    }

    @Test
    void answersFromTheOldWordsWhileTheNewOnesAreRead() {
        cache.get();
        generation = "2";
        clock.addAndGet(SECOND);
        CountDownLatch latch = new CountDownLatch(1);
        slow = latch;
        assertThat(cache.get().count("بحر")).isEqualTo(1);
        latch.countDown();
        await().untilAsserted(() -> assertThat(cache.get().count("بحر")).isEqualTo(2));
    }

    @Test
    void keepsItsWordsWhileTheEngineIsAway() {
        cache.get();
        away = true;
        clock.addAndGet(SECOND);
        assertThat(cache.get().count("بحر")).isEqualTo(1);
    }

    @Test
    void failsIfTheEngineIsAwayAndNoWordsWereRead() {
        away = true;
        assertThatThrownBy(cache::get).isInstanceOf(EngineUnavailable.class);
        away = false;
        assertThat(cache.get().count("بحر")).isEqualTo(1);
    }
}
