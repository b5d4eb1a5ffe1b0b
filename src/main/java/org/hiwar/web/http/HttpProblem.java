package org.hiwar.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.read.Refusal;
import org.jspecify.annotations.Nullable;

/** An error with its HTTP status. {@link ProblemMapper} turns the error into an answer. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;
    private final @Nullable String parameter;
    private final transient List<Refusal> refused;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String arabic;

    private HttpProblem(int status, String detail, @Nullable String parameter, List<Refusal> refused) {
        super(status + " " + detail);
        this.status = status;
        this.detail = detail;
        this.parameter = parameter;
        this.refused = List.copyOf(refused);
    }

    /**
     * Makes a problem with a status.
     *
     * @param detail the fault and how to correct it, for the client to read
     */
    public static HttpProblem of(int status, String detail) {
        return new HttpProblem(status, detail, null, List.of());
    }

    static HttpProblem ofParameter(String parameter, String detail) {
        return new HttpProblem(400, detail, parameter, List.of());
    }

    public static HttpProblem unreadable(String detail, List<Refusal> refused) {
        return new HttpProblem(422, detail, null, refused);
    }

    public HttpProblem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /**
     * Adds the detail's meaning in Arabic for the error page. The page shows both texts unescaped, so neither may contain
     * text that the client sent.
     */
    public HttpProblem inArabic(String sentence) {
        this.arabic = sentence;
        return this;
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    @Nullable String parameter() {
        return parameter;
    }

    @Nullable String arabic() {
        return arabic;
    }

    List<Refusal> refused() {
        return refused;
    }

    Map<String, String> headers() {
        return headers;
    }
}
