package org.hiwar.web.http;

import io.javalin.http.Context;

/** Sets the headers that answers have in common. */
public final class ResponseHeaders {
    public static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final String ONE_DAY = "86400";

    private ResponseHeaders() {}

    /** Sets the headers of every answer before its route runs; the route may overwrite them. */
    public static void common(Context ctx) {
        boolean page = !Routes.isForPrograms(ctx.path());
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Content-Security-Policy", page ? PAGE_POLICY : NO_PAGE_POLICY);
        // A cached answer would miss interviews loaded a moment ago and show deleted ones.
        ctx.header("Cache-Control", "no-cache");
        // A cache must not give a compressed answer to clients that cannot decompress it.
        ctx.header("Vary", "Accept-Encoding");
    }

    /** Lets pages of any other site read this answer. Any site may, because reading needs no credentials. */
    public static void openToAllSites(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Opens reading to all sites but not writing, so that a browser keeps other sites from loading interviews. */
    public static void openReading(Context ctx) {
        String method = ctx.method().name();
        if (RequestMethod.isReading(ctx) || method.equals("OPTIONS")) {
            openToAllSites(ctx);
        }
    }

    /** Answers a preflight, by which a browser asks whether another site may send a request. */
    public static void preflight(Context ctx) {
        ctx.header("Access-Control-Allow-Methods", "GET, HEAD");
        ctx.header("Access-Control-Allow-Headers", "Accept, Content-Type");
        ctx.header("Access-Control-Max-Age", ONE_DAY);
        ctx.status(204);
    }
}
