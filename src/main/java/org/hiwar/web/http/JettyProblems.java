package org.hiwar.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that Jetty refuses before any route sees them, because they are malformed or too long. */
public final class JettyProblems extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        byte[] body = ApiJson.write(Problem.of(HttpProblem.of(status, detail(status)), null))
                .getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case 414 -> "the address is too long; shorten the query";
            case 431 -> "the headers, or the address, are longer than 16 KB together";
            case 503 -> "the service is stopping; try again soon";
            default ->
                status >= 500
                        ? "this is our fault; it was logged"
                        : "this is no request that can be understood; is the address percent-encoded UTF-8?";
        };
    }
}
