package org.hiwar.web;

import org.hiwar.web.http.RateLimit;

/**
 * The settings of the HTTP service.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 * @param loadKey the key of the loading routes
 * @param behindProxy true if one proxy stands before the service and writes {@code X-Forwarded-For}
 * @param rateLimit the number of requests that one client may send
 */
public record WebOptions(String host, int port, String loadKey, boolean behindProxy, RateLimit rateLimit) {
    public WebOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (loadKey.isBlank()) {
            throw new IllegalArgumentException("a blank key would let everybody load");
        }
    }

    /** Gives the address without the key, so that the settings can be logged. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
