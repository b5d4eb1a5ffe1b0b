package org.hiwar.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.hiwar.search.Searcher;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.QueryParameters;
import org.hiwar.web.http.Routes;

/** The routes that give an overview of the archive, and list and read speakers, interviews and turns. */
final class ReadingRoutes {
    private static final int DEFAULT_SIZE = 20;
    private static final int DEFAULT_CONTEXT = 2;
    private static final int DEFAULT_LATEST = 6;
    private static final int DEFAULT_SPEAKERS = 8;
    private static final int DEFAULT_EXAMPLES = 5;

    private final Searcher searcher;

    ReadingRoutes(Searcher searcher) {
        this.searcher = searcher;
    }

    void register(RoutesConfig routes) {
        routes.get(Routes.OVERVIEW, this::overview);
        routes.get(Routes.SPEAKERS, this::speakers);
        routes.get(Routes.SPEAKER, this::speaker);
        routes.get(Routes.INTERVIEWS, this::interviews);
        routes.get(Routes.INTERVIEW, this::interview);
        routes.get(Routes.TURN, this::turn);
    }

    private void overview(Context ctx) {
        QueryParameters in = QueryParameters.of(ctx, "interviews", "speakers", "examples");
        ctx.json(searcher.overview(
                in.number("interviews", DEFAULT_LATEST, 1, Searcher.MAX_LIST),
                in.number("speakers", DEFAULT_SPEAKERS, 1, Searcher.MAX_LIST),
                in.number("examples", DEFAULT_EXAMPLES, 0, Searcher.MAX_LIST)));
    }

    private void speakers(Context ctx) {
        QueryParameters in = QueryParameters.of(ctx, "name", "page", "size");
        ctx.json(searcher.speakers(in.text("name"), page(in), size(in)));
    }

    private void speaker(Context ctx) {
        QueryParameters.of(ctx);
        String id = ctx.pathParam("id");
        ctx.json(found(searcher.speaker(id), "no speaker is called", id));
    }

    private void interviews(Context ctx) {
        QueryParameters in = QueryParameters.of(ctx, "speaker", "page", "size");
        ctx.json(searcher.interviews(in.text("speaker"), page(in), size(in)));
    }

    private void interview(Context ctx) {
        QueryParameters.of(ctx);
        String id = ctx.pathParam("id");
        ctx.json(found(searcher.interview(id), "no interview has the id", id));
    }

    private void turn(Context ctx) {
        int context = QueryParameters.of(ctx, "context").number("context", DEFAULT_CONTEXT, 0, Searcher.MAX_CONTEXT);
        String id = ctx.pathParam("id");
        ctx.json(found(searcher.turn(id, context), "no turn has the id", id));
    }

    private static int page(QueryParameters in) {
        return in.number("page", 1, 1, Integer.MAX_VALUE);
    }

    private static int size(QueryParameters in) {
        return in.number("size", DEFAULT_SIZE, 1, Searcher.MAX_LIST);
    }

    private static <T> T found(Optional<T> item, String sentence, String id) {
        return item.orElseThrow(() -> HttpProblem.of(404, sentence + " \"" + id + "\""));
    }
}
