package org.hiwar.web.load;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.hiwar.index.InterviewStore;
import org.hiwar.index.LoadReport;
import org.hiwar.index.Loading;
import org.hiwar.interview.read.ReadListener;
import org.hiwar.interview.read.Refusal;
import org.hiwar.interview.read.Source;
import org.hiwar.web.http.HttpProblem;
import org.hiwar.web.http.QueryParameters;
import org.hiwar.web.http.Routes;
import org.hiwar.web.http.Telemetry;
import org.jspecify.annotations.Nullable;

/** The routes that load interviews into the archive and delete them, for clients with the key. */
public final class LoadingRoutes {
    private final InterviewStore store;
    private final BiConsumer<Source, ReadListener> reader;
    private final LoadKey key;
    private final Telemetry telemetry;

    public LoadingRoutes(
            InterviewStore store, BiConsumer<Source, ReadListener> reader, LoadKey key, Telemetry telemetry) {
        this.store = store;
        this.reader = reader;
        this.key = key;
        this.telemetry = telemetry;
    }

    public void register(RoutesConfig routes) {
        routes.post(Routes.INTERVIEWS, ctx -> load(ctx, null));
        routes.put(Routes.INTERVIEW, ctx -> load(ctx, ctx.pathParam("id")));
        routes.delete(Routes.INTERVIEW, this::delete);
    }

    private void load(Context ctx, @Nullable String pathId) throws IOException {
        key.check(ctx);
        ctx.header("Cache-Control", "no-store");
        try (LoadRequest request = LoadRequest.of(ctx, pathId)) {
            if (request.dryRun()) {
                ctx.json(DryRun.of(request.source(), reader));
            } else {
                LoadAnswer answer = store(request.source());
                ctx.status(answer.added() > 0 ? 201 : 200).json(answer);
            }
        }
    }

    private LoadAnswer store(Source source) {
        LoadAnswer.DoubtfulTurns doubts = new LoadAnswer.DoubtfulTurns();
        Loading loading = new Loading(store, doubts::add);
        reader.accept(source, loading.from(source.name()));
        LoadReport report = loading.finish();
        telemetry.loaded(report);
        if (report.taken().isEmpty()) {
            throw unreadable(loading.refused());
        }
        return LoadAnswer.of(report, loading, doubts);
    }

    static HttpProblem unreadable(List<Refusal> refused) {
        String reason = refused.isEmpty() ? "it is empty" : refused.get(0).reason();
        return HttpProblem.unreadable("nothing could be read and nothing was stored: " + reason, refused);
    }

    private void delete(Context ctx) {
        key.check(ctx);
        QueryParameters.of(ctx);
        String id = ctx.pathParam("id");
        if (!store.delete(id)) {
            throw HttpProblem.of(404, "no interview has the id \"" + id + "\"");
        }
        ctx.status(204);
    }
}
