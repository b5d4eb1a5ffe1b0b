package org.hiwar.web.http;

import io.javalin.http.Context;

/** The headers that every answer of a kind carries. */
public final class ResponseHeaders {
    public static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String ONE_DAY = "86400";

    private ResponseHeaders() {}

    /** For every answer, before its route is known; what a route says otherwise wins. */
    public static void common(Context ctx) {
        boolean page = !Routes.isForPrograms(ctx.path());
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Content-Security-Policy", page ? PAGE_POLICY : NO_PAGE_POLICY);
        // A search must find what was loaded a moment ago, and nothing that was deleted.
        ctx.header("Cache-Control", "no-cache");
        // A cache that keeps a compressed answer must not give it to clients that cannot read it.
        ctx.header("Vary", "Accept-Encoding");
    }

    /** Lets pages of other sites read this answer; no credentials are ever asked for, so any site may. */
    public static void openToAllSites(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Opens what is read and leaves what is written closed: a browser then keeps other sites from loading. */
    public static void openReading(Context ctx) {
        String method = ctx.method().name();
        if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
            openToAllSites(ctx);
        }
    }

    /** Answers a browser that asks beforehand. */
    public static void preflight(Context ctx) {
        ctx.header("Access-Control-Allow-Methods", "GET, HEAD");
        ctx.header("Access-Control-Allow-Headers", "Accept, Content-Type");
        ctx.header("Access-Control-Max-Age", ONE_DAY);
        ctx.status(204);
    }
}
