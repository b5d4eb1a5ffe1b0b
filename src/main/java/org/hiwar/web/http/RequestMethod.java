package org.hiwar.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the methods of HTTP from names that clients make up. */
public final class RequestMethod {
    private static final String UNKNOWN = "OTHER";
    private static final Set<String> KNOWN = HandlerType.values().stream()
            .filter(HandlerType::isHttpMethod)
            .map(HandlerType::name)
            .collect(Collectors.toUnmodifiableSet());

    private RequestMethod() {}

    /**
     * Returns the method's name for logs and measurements. All unknown methods share one name; otherwise strangers could add
     * metric series without end.
     */
    static String name(Context ctx) {
        String name = ctx.method().name();
        return KNOWN.contains(name) ? name : UNKNOWN;
    }

    /**
     * Refuses a method that has the name of one of Javalin's own stages. For the method {@code BEFORE}, Javalin would run the
     * handlers of that stage as if they were the route.
     *
     * @throws HttpProblem 405 if the method has such a name
     */
    public static void check(Context ctx) {
        if (!ctx.method().isHttpMethod()) {
            throw HttpProblem.of(405, ctx.method().name() + " is no method of HTTP")
                    .header("Allow", "GET, HEAD");
        }
    }

    /** Whether the request reads, so that its answer may be kept and given again. */
    static boolean isReading(Context ctx) {
        String method = ctx.method().name();
        return method.equals("GET") || method.equals("HEAD");
    }
}
