package org.hiwar.interview.speaker;

/** Says that the file of the archive's speakers cannot be used. The message names the file, the line and the reason. */
public final class InvalidAuthority extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidAuthority(String message) {
        super(message);
    }
}
