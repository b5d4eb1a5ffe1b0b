package org.hiwar.web.http;

import io.javalin.http.Context;
import java.util.concurrent.ThreadLocalRandom;

/** Names a request, so that an answer can be found again in the log. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "hiwar.request-id";

    /** All ids have 13 digits, so that HEAD and GET of one error give the same length. */
    private static final long SHORTEST = Long.parseLong("1000000000000", 36);

    private RequestId() {}

    /** Gives the request its id; not the client's own, which could say anything. */
    public static void assign(Context ctx) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(SHORTEST, Long.MAX_VALUE), 36);
        ctx.attribute(ATTRIBUTE, id);
        ctx.header(HEADER, id);
    }

    static String of(Context ctx) {
        String id = ctx.attribute(ATTRIBUTE);
        return id == null ? "none" : id;
    }
}
