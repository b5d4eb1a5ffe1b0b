package org.hiwar.web.http;

import java.util.List;

/** The addresses of the service. {@code openapi.yaml} describes each of them, and a test compares the two. */
public final class Routes {
    public static final String SEARCH = "/api/search";
    public static final String SUGGEST = "/api/suggest";
    public static final String OVERVIEW = "/api/overview";
    public static final String SPEAKERS = "/api/speakers";
    public static final String SPEAKER = "/api/speakers/{id}";
    public static final String INTERVIEWS = "/api/interviews";
    public static final String INTERVIEW = "/api/interviews/{id}";
    public static final String TURN = "/api/turns/{id}";
    public static final String SYNONYMS = "/api/synonyms";

    public static final String HOME = "/";
    public static final String INTERVIEW_PAGE = "/interviews/{id}";
    public static final String SPEAKER_PAGE = "/speakers/{id}";
    public static final String EMBED = "/embed.js";
    public static final String ASSETS = "/assets/<path>";

    public static final String LIVE = "/health/live";
    public static final String READY = "/health/ready";
    public static final String METRICS = "/metrics";
    public static final String OPENAPI = "/openapi.yaml";

    /** All addresses that pages of other sites may read in a browser. */
    public static final String API = "/api/*";

    /** The routes that answer a preflight. Each is listed, because a wildcard would turn every 404 into a 405. */
    public static final List<String> READING =
            List.of(SEARCH, SUGGEST, OVERVIEW, SPEAKERS, SPEAKER, INTERVIEWS, INTERVIEW, TURN, SYNONYMS);

    private Routes() {}

    /** Says whether programs (JSON) rather than people (a page) read the errors under this path. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/health/")
                || path.equals(METRICS)
                || path.equals(OPENAPI)
                || path.equals("/api");
    }
}
