package org.hiwar.web;

import java.util.List;

/** The addresses of the service; each is described in {@code openapi.yaml}, which a test compares with them. */
final class Routes {
    static final String SEARCH = "/api/search";
    static final String SUGGEST = "/api/suggest";
    static final String SPEAKERS = "/api/speakers";
    static final String SPEAKER = "/api/speakers/{id}";
    static final String INTERVIEWS = "/api/interviews";
    static final String INTERVIEW = "/api/interviews/{id}";
    static final String TURN = "/api/turns/{id}";
    static final String SYNONYMS = "/api/synonyms";

    static final String HOME = "/";
    static final String INTERVIEW_PAGE = "/interviews/{id}";
    static final String SPEAKER_PAGE = "/speakers/{id}";
    static final String EMBED = "/embed.js";
    static final String ASSETS = "/assets/<path>";

    static final String LIVE = "/health/live";
    static final String READY = "/health/ready";
    static final String METRICS = "/metrics";
    static final String OPENAPI = "/openapi.yaml";

    /** Everything that other sites may read from a browser. */
    static final String API = "/api/*";

    /** The routes that a browser may ask about beforehand, each by itself: a wildcard would turn every 404 into a 405. */
    static final List<String> READING =
            List.of(SEARCH, SUGGEST, SPEAKERS, SPEAKER, INTERVIEWS, INTERVIEW, TURN, SYNONYMS);

    private Routes() {}

    /** Whether errors under this path are read by programs (JSON) rather than by people (a page). */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/health/")
                || path.equals(METRICS)
                || path.equals(OPENAPI)
                || path.equals("/api");
    }
}
