package org.hiwar.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hiwar.index.EngineBusy;
import org.hiwar.index.EngineUnavailable;
import org.hiwar.index.RequestCancelled;
import org.hiwar.search.InvalidParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the errors of all routes into answers. */
public final class ProblemMapper {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    /** Seconds after which a client may retry: a node restarts in about ten, and a lost connection comes back sooner. */
    private static final String RETRY_ENGINE = "5";

    /** Seconds after which a client may retry if too many searches are running; a search takes far less. */
    private static final String RETRY_BUSY = "1";

    /** The status that web servers use in their logs if the client closed the connection before the answer. */
    private static final int CLIENT_GONE = 499;

    static final String INTERNAL = "this is our fault; it was logged under the request's id";

    private ProblemMapper() {}

    public static void register(JavalinConfig config) {
        config.routes.exception(HttpProblem.class, (problem, ctx) -> answer(ctx, problem));
        config.routes.exception(InvalidParameter.class, ProblemMapper::invalid);
        config.routes.exception(EngineUnavailable.class, ProblemMapper::engineAway);
        config.routes.exception(EngineBusy.class, ProblemMapper::engineBusy);
        config.routes.exception(RequestCancelled.class, ProblemMapper::clientGone);
        config.routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, ofJavalin(e, ctx)));
        config.routes.exception(Exception.class, (e, ctx) -> answer(ctx, ourBug(e, ctx)));
        config.router.javaLangErrorHandler(ProblemMapper::javaGaveUp);
    }

    /** Answers an error of Java, such as a stack overflow, because Javalin would send only the status. */
    private static void javaGaveUp(HttpServletResponse response, Error error) {
        String requestId = response.getHeader(RequestId.HEADER);
        LOG.error("request {} failed", requestId, error);
        response.setStatus(500);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        String body = ApiJson.write(Problem.of(HttpProblem.of(500, INTERNAL), requestId));
        try {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("request {} was given up by the client: {}", requestId, e.getMessage());
        }
    }

    private static void invalid(InvalidParameter e, Context ctx) {
        if (e.getCause() != null) {
            LOG.warn("request {}: {}", RequestId.of(ctx), e.getCause().getMessage());
        }
        answer(ctx, HttpProblem.ofParameter(e.parameter(), String.valueOf(e.getMessage())));
    }

    private static void engineAway(EngineUnavailable e, Context ctx) {
        LOG.warn("request {}: {}", RequestId.of(ctx), e.getMessage());
        answer(
                ctx,
                HttpProblem.of(503, "Elasticsearch does not answer at the moment; try again soon")
                        .header("Retry-After", RETRY_ENGINE));
    }

    private static void engineBusy(EngineBusy e, Context ctx) {
        LOG.debug("request {}: {}", RequestId.of(ctx), e.getMessage());
        answer(
                ctx,
                HttpProblem.of(429, "too many searches are running at the moment; try again in a second")
                        .header("Retry-After", RETRY_BUSY));
    }

    /** Nobody reads this answer. Its status tells the log and the metrics what happened. */
    private static void clientGone(RequestCancelled e, Context ctx) {
        LOG.debug("request {}: {}", RequestId.of(ctx), e.getMessage());
        ctx.status(CLIENT_GONE);
    }

    private static HttpProblem ourBug(Throwable e, Context ctx) {
        LOG.error("request {} failed", RequestId.of(ctx), e);
        return HttpProblem.of(500, INTERNAL);
    }

    private static HttpProblem ofJavalin(HttpResponseException e, Context ctx) {
        return switch (e.getStatus()) {
            case 404 -> HttpProblem.of(404, "nothing is at " + ctx.path() + "; /openapi.yaml lists what there is");
            case 405 -> {
                String allowed = e.getDetails().getOrDefault("availableMethods", "GET");
                yield HttpProblem.of(405, ctx.method().name() + " is not for this address; it takes " + allowed)
                        .header("Allow", allowed);
            }
            default ->
                e.getStatus() >= 500 ? ourBug(e, ctx) : HttpProblem.of(e.getStatus(), String.valueOf(e.getMessage()));
        };
    }

    private static void answer(Context ctx, HttpProblem problem) {
        ctx.status(problem.status());
        problem.headers().forEach(ctx::header);
        ctx.header("Cache-Control", "no-store");
        if (Routes.isForPrograms(ctx.path().toLowerCase(Locale.ROOT))) {
            ctx.result(ApiJson.write(Problem.of(problem, RequestId.of(ctx)))).contentType(Problem.MEDIA_TYPE);
        } else {
            ctx.html(ErrorPage.of(problem, RequestId.of(ctx)));
        }
    }
}
