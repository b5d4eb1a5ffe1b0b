package org.hiwar.web;

import org.hiwar.web.http.RateLimit;

/**
 * How the service is offered.
 *
 * @param host the address to listen on
 * @param port the port, or 0 for any that is free
 * @param loadKey the key of the loading routes
 * @param behindProxy true where one proxy stands before the service and writes {@code X-Forwarded-For}
 * @param rateLimit what one client may ask
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

    /** Without the key, so that it can be logged. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
