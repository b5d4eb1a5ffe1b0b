package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.hiwar.search.Searcher;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.ResponseHeaders;
import org.hiwar.web.http.Routes;
import org.hiwar.web.http.StaticFiles;

/** Serves the pages and the search box, which get their data from the other routes. */
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

    /**
     * Serves the page of an interview. The page itself could say that the interview does not exist, but search engines and
     * caches would keep a page with status 200.
     */
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

    /**
     * Serves the script of the search box. Other sites load the script on each of their pages, so a browser uses its copy for
     * an hour without asking, and then gets 304 if the script is unchanged.
     */
    private void embed(Context ctx) {
        ResponseHeaders.openToAllSites(ctx);
        ctx.header("Cache-Control", "public, max-age=3600");
        files.serve(ctx, "web/embed.js");
    }

    /**
     * Serves an asset. A browser asks each time whether its copy is current, so that a page never runs with the assets of an
     * earlier release. Other sites may read assets, because the search box on their pages needs them.
     */
    private void asset(Context ctx) {
        ResponseHeaders.openToAllSites(ctx);
        files.serve(ctx, "web/assets/" + ctx.pathParam("path"));
    }
}
