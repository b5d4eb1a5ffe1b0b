package org.hiwar.web.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hiwar.index.EngineTally;
import org.hiwar.index.LoadReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one log line and one measurement for each request. Both name the route instead of the address, so that neither
 * contains the query or the key.
 */
public final class Telemetry implements AutoCloseable {
    private static final Logger ACCESS = LoggerFactory.getLogger("org.hiwar.web.access");
    private static final String UNMATCHED = "unmatched";
    private static final String TALLY = "engine tally";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final List<MeterBinder> bound = new ArrayList<>();

    public Telemetry() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** Names the time that a request waited for Elasticsearch in the header {@code Server-Timing}. */
    public void timed(Context ctx) {
        EngineTally tally = EngineTally.take();
        ctx.attribute(TALLY, tally);
        if (tally.requests() > 0) {
            ctx.header(
                    "Server-Timing",
                    String.format(
                            Locale.ROOT,
                            "engine;dur=%.1f;desc=\"%d requests\"",
                            tally.nanos() / 1e6,
                            tally.requests()));
        }
    }

    /** Records an answered request. */
    public void answered(Context ctx, float millis) {
        String route = route(ctx);
        String method = RequestMethod.name(ctx);
        recordEngine(route, millis, ctx.attribute(TALLY));
        ACCESS.info("{} {} {} {} ms {}", method, route, ctx.statusCode(), Math.round(millis), RequestId.of(ctx));
        Timer.builder("hiwar.http.requests")
                .description("Requests answered")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(ctx.statusCode()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1e6)));
    }

    private void recordEngine(String route, float millis, @Nullable EngineTally tally) {
        if (tally == null || tally.requests() == 0) {
            return;
        }
        DistributionSummary.builder("hiwar.engine.requests.each")
                .description("Requests to Elasticsearch for one request of a client")
                .tag("route", route)
                .register(registry)
                .record(tally.requests());
        Duration engine = Duration.ofNanos(tally.nanos());
        record("engine", route, engine);
        record("hiwar", route, Duration.ofNanos((long) (millis * 1e6)).minus(engine));
    }

    /** Records how long a request was in Elasticsearch, waiting for a connection included, or outside of it. */
    private void record(String where, String route, Duration time) {
        Timer.builder("hiwar.http.time")
                .description("Time of requests in Elasticsearch and outside of it")
                .tag("in", where)
                .tag("route", route)
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(time.isNegative() ? Duration.ZERO : time);
    }

    /** Publishes measurements that others take. */
    public void bind(MeterBinder meters) {
        // The registry itself would let the garbage collector take what it measures.
        bound.add(meters);
        meters.bindTo(registry);
    }

    /** Counts the interviews of a load by outcome. */
    public void loaded(LoadReport report) {
        registry.counter("hiwar.interviews.loaded", "outcome", "added").increment(report.added());
        registry.counter("hiwar.interviews.loaded", "outcome", "replaced").increment(report.replaced());
        registry.counter("hiwar.interviews.loaded", "outcome", "unchanged").increment(report.unchanged());
    }

    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }

    private static String route(Context ctx) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? UNMATCHED : matched.path;
    }
}
