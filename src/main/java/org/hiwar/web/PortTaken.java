package org.hiwar.web;

/** The port that the service was to listen on cannot be had. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(WebOptions options, Throwable cause) {
        super("cannot listen on " + options.host() + ":" + options.port() + " (" + cause.getMessage() + ")", cause);
    }
}
