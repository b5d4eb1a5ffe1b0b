package org.hiwar.web.http;

import io.javalin.http.Context;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each request an id, by which an answer can be found in the log. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "hiwar.request-id";

    /** The smallest id. All ids have 13 digits, so that HEAD and GET of the same error give the same length. */
    private static final long SHORTEST = Long.parseLong("1000000000000", 36);

    private RequestId() {}

    /** Gives the request a new id. An id that the client sends is ignored, because it could contain anything. */
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
