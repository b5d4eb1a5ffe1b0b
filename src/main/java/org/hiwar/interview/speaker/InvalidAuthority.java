package org.hiwar.interview.speaker;

/** The file of the archive's speakers cannot be used; the message names file, line and reason. */
public final class InvalidAuthority extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidAuthority(String message) {
        super(message);
    }
}
