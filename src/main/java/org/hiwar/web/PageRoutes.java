package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.hiwar.search.Searcher;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.ResponseHeaders;
import org.hiwar.web.http.Routes;
import org.hiwar.web.http.StaticFiles;

/** The pages and the search box, which ask the other routes for what they show. */
final class PageRoutes {
    private final StaticFiles files;
    private final Searcher searcher;

    PageRoutes(StaticFiles files, Searcher searcher) {
        this.files = files;
        this.searcher = searcher;
    }

    void register(RoutesConfig routes) {
        routes.get(Routes.HOME, ctx -> files.serve(ctx, "web/index.html"));
        routes.get(Routes.INTERVIEW_PAGE, this::interview);
        routes.get(Routes.SPEAKER_PAGE, this::speaker);
        routes.get(Routes.EMBED, this::embed);
        routes.get(Routes.ASSETS, this::asset);
    }

    /** The page would say by itself that there is no such interview, but with 200 it would be found and kept for ever. */
    private void interview(Context ctx) {
        if (!searcher.hasInterview(ctx.pathParam("id"))) {
            throw HttpProblem.of(404, "The archive has no interview at this address.")
                    .inArabic("ليس في الأرشيف حوار بهذا العنوان.");
        }
        files.serve(ctx, "web/interview.html");
    }

    private void speaker(Context ctx) {
        if (searcher.speaker(ctx.pathParam("id")).isEmpty()) {
            throw HttpProblem.of(404, "The archive has no speaker of this name.")
                    .inArabic("ليس في الأرشيف متحدث بهذا الاسم.");
        }
        files.serve(ctx, "web/speaker.html");
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
