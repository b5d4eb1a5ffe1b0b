package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IndexGenerationTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String text = "one";
    private final IndexGeneration generation = new IndexGeneration(
            () -> {
                requests.incrementAndGet();
                return text;
            },
            clock::get);

    @Test
    void asksOnceInHalfASecond() {
        String first = generation.get();
        after(400);
        text = "two";
        assertThat(generation.get()).isEqualTo(first);
        assertThat(requests).hasValue(1);
    }

    @Test
    void waitsForElasticsearchAfterASecond() {
        String first = generation.get();
        text = "two";
        after(1_000);
        assertThat(generation.lastKnown()).isEqualTo(first);
        assertThat(generation.get()).isNotEqualTo(first);
    }

    @Test
    void asksAheadAfterHalfASecond() {
        String first = generation.get();
        text = "two";
        after(600);
        generation.get();
        await().untilAsserted(() -> assertThat(generation.lastKnown()).isNotEqualTo(first));
    }

    @Test
    void knowsTheChangesOfThisProgramAtOnce() {
        String first = generation.get();
        generation.changed();
        assertThat(generation.lastKnown()).isNotEqualTo(first);
    }

    private void after(long millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
