package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.web.http.ResponseHeaders;
import org.hiwar.web.http.Routes;
import org.hiwar.web.http.StaticFiles;
import org.hiwar.web.http.Telemetry;

/** The routes for an operator's tools: health, metrics and the description of the API. */
final class OperatingRoutes {
    private final Supplier<EngineHealth> health;
    private final Telemetry telemetry;
    private final StaticFiles files;

    OperatingRoutes(Supplier<EngineHealth> health, Telemetry telemetry, StaticFiles files) {
        this.health = health;
        this.telemetry = telemetry;
        this.files = files;
    }

    void register(RoutesConfig routes) {
        routes.get(Routes.LIVE, ctx -> ctx.json(Map.of("live", true)));
        routes.get(Routes.READY, this::ready);
        routes.get(Routes.METRICS, this::metrics);
        routes.get(Routes.OPENAPI, ctx -> {
            ResponseHeaders.openToAllSites(ctx);
            files.serve(ctx, "openapi.yaml");
        });
    }

    private void ready(Context ctx) {
        EngineHealth now = now();
        ctx.header("Cache-Control", "no-store");
        ctx.status(now.ready() ? 200 : 503).json(now);
    }

    private void metrics(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(telemetry.scrape());
    }

    private EngineHealth now() {
        try {
            return health.get();
        } catch (EngineUnavailable e) {
            return new EngineHealth(false, String.valueOf(e.getMessage()));
        }
    }
}
