package org.hiwar.config;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads {@code ELASTICSEARCH_URL}: scheme, host, port, and the path that every request begins with, if there is one. */
final class EngineUrl {
    /** The name of the setting. */
    static final String SETTING = "ELASTICSEARCH_URL";

    private static final int MAX_PORT = 65_535;

    private EngineUrl() {}

    /**
     * The address of a server, normalized.
     *
     * @throws InvalidSetting if the text is not such an address
     */
    static URI read(String text) {
        // This check comes first and its message leaves the text out, because the text may have a password in it.
        if (text.indexOf('@') >= 0) {
            throw invalid("must not have a user; set " + Settings.USER + " and " + Settings.PASSWORD);
        }
        URI url = parsed(text);
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!http || url.getAuthority() == null) {
            throw invalid("needs http://HOST:PORT or https://HOST:PORT, not \"" + text + "\"");
        }
        if (url.getHost() == null) {
            throw invalid("has no valid host name: \"" + url.getAuthority()
                    + "\"; a host name has letters, digits, dots and dashes, and a port has only digits");
        }
        if (url.getPort() == 0 || url.getPort() > MAX_PORT) {
            throw invalid("has no valid port: " + url.getPort());
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw invalid("must not have ? or #: \"" + text + "\"");
        }
        return url;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text).normalize();
        } catch (URISyntaxException e) {
            throw invalid("is not an address: \"" + text + "\" (" + e.getReason() + ")");
        }
    }

    private static InvalidSetting invalid(String problem) {
        return new InvalidSetting(SETTING, problem);
    }
}
