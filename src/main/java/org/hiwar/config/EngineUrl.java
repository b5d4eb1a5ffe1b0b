package org.hiwar.config;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads {@code ELASTICSEARCH_URL}: scheme, host and port, and a path if every request goes under one. */
final class EngineUrl {
    private static final int MAX_PORT = 65_535;

    private EngineUrl() {}

    /**
     * The address.
     *
     * @throws InvalidSetting if it is none
     */
    static URI read(String text) {
        // Said first, and without the text: a password may stand in it.
        if (text.indexOf('@') >= 0) {
            throw invalid(
                    "has a user in it, which is a setting of its own: ELASTICSEARCH_USER, with ELASTICSEARCH_PASSWORD");
        }
        URI url = parsed(text);
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!http || url.getAuthority() == null) {
            throw invalid("needs http://HOST:PORT or https://HOST:PORT, not \"" + text + "\"");
        }
        if (url.getHost() == null) {
            throw invalid("has no host name that can be used: \"" + url.getAuthority()
                    + "\"; a name has letters, digits, dots and dashes, a port only digits");
        }
        if (url.getPort() == 0 || url.getPort() > MAX_PORT) {
            throw invalid("has no port that there is: " + url.getPort());
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw invalid("has ? or # in it, which the address of a server has not: \"" + text + "\"");
        }
        return url;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text).normalize();
        } catch (URISyntaxException e) {
            throw invalid("is no address: \"" + text + "\" (" + e.getReason() + ")");
        }
    }

    private static InvalidSetting invalid(String problem) {
        return new InvalidSetting("ELASTICSEARCH_URL", problem);
    }
}
