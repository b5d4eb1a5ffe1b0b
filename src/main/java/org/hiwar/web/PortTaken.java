package org.hiwar.web;

/** Says that the service cannot listen on its port. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(WebOptions options, Throwable cause) {
        super("cannot listen on " + options.host() + ":" + options.port() + " (" + cause.getMessage() + ")", cause);
    }
}
