package org.hiwar.web.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.hiwar.index.RequestKind;

/** Publishes how the connections to Elasticsearch, the cache and the vocabulary are used. */
public final class ArchiveMeters implements MeterBinder {
    private final ArchiveMeasurements archive;

    public ArchiveMeters(ArchiveMeasurements archive) {
        this.archive = archive;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RequestKind kind : RequestKind.values()) {
            bind(kind, registry);
        }
        cache("hit", cache -> cache.cache().hits(), registry);
        cache("miss", cache -> cache.cache().misses(), registry);
        cache("evicted", cache -> cache.cache().evicted(), registry);
        Gauge.builder("hiwar.cache.entries", archive, each -> each.cache().entries())
                .description("Answers in the cache")
                .register(registry);
        Gauge.builder("hiwar.cache.bytes", archive, each -> each.cache().bytes())
                .description("Estimated size of the answers in the cache")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("hiwar.vocabulary.age", archive, each -> each.vocabularyAge()
                        .map(Duration::toSeconds)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN))
                .description("Time since the archive was last seen to have the words that suggestions use")
                .baseUnit("seconds")
                .register(registry);
    }

    private void bind(RequestKind kind, MeterRegistry registry) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        FunctionTimer.builder(
                        "hiwar.engine.requests",
                        archive,
                        each -> each.engine(kind).answered(),
                        each -> each.engine(kind).nanos(),
                        TimeUnit.NANOSECONDS)
                .description("Requests that Elasticsearch answered")
                .tag("kind", name)
                .register(registry);
        counter(
                "hiwar.engine.failures",
                "Requests without an answer",
                name,
                each -> each.engine(kind).failed(),
                registry);
        counter(
                "hiwar.engine.shed",
                "Requests not sent because too many were waiting",
                name,
                each -> each.engine(kind).shed(),
                registry);
        gauge(
                "hiwar.engine.connections",
                "The most requests at a time",
                name,
                each -> each.engine(kind).connections(),
                registry);
        gauge(
                "hiwar.engine.active",
                "Requests that wait for an answer",
                name,
                each -> each.engine(kind).active(),
                registry);
        gauge(
                "hiwar.engine.waiting",
                "Requests that wait for a connection",
                name,
                each -> each.engine(kind).waiting(),
                registry);
    }

    private void cache(String outcome, ToDoubleFunction<ArchiveMeasurements> count, MeterRegistry registry) {
        FunctionCounter.builder("hiwar.cache.requests", archive, count)
                .description("Requests that the cache answered or could not answer, and answers that it dropped")
                .tag("outcome", outcome)
                .register(registry);
    }

    private void counter(
            String name,
            String description,
            String kind,
            ToDoubleFunction<ArchiveMeasurements> count,
            MeterRegistry registry) {
        FunctionCounter.builder(name, archive, count)
                .description(description)
                .tag("kind", kind)
                .register(registry);
    }

    private void gauge(
            String name,
            String description,
            String kind,
            ToDoubleFunction<ArchiveMeasurements> value,
            MeterRegistry registry) {
        Gauge.builder(name, archive, value)
                .description(description)
                .tag("kind", kind)
                .register(registry);
    }
}
