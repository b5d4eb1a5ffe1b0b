package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The pages and the search box; what they show they ask of the other routes. */
final class PageRoutes {
    private final StaticFiles files;

    PageRoutes(StaticFiles files) {
        this.files = files;
    }

    void register(RoutesConfig routes) {
        routes.get(Routes.HOME, ctx -> files.serve(ctx, "web/index.html"));
        routes.get(Routes.INTERVIEW_PAGE, ctx -> files.serve(ctx, "web/interview.html"));
        routes.get(Routes.SPEAKER_PAGE, ctx -> files.serve(ctx, "web/speaker.html"));
        routes.get(Routes.EMBED, this::embed);
        routes.get(Routes.ASSETS, this::asset);
    }

    /** Other sites load it on each of their pages: an hour without asking, then 304 as long as it is the same. */
    private void embed(Context ctx) {
        ResponseHeaders.openToAllSites(ctx);
        ctx.header("Cache-Control", "public, max-age=3600");
        files.serve(ctx, "web/embed.js");
    }

    /** Revalidated each time, so that a page never meets the assets of the release before; open for the search box. */
    private void asset(Context ctx) {
        ResponseHeaders.openToAllSites(ctx);
        files.serve(ctx, "web/assets/" + ctx.pathParam("path"));
    }
}
