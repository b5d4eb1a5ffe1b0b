package org.hiwar.interview.read;

/** Why an input cannot be read, in words for who sent it, and where. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    Unreadable(String reason) {
        this(0, reason);
    }

    Unreadable(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    /** The line, from 1; 0 where it concerns all of the input. */
    int line() {
        return line;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
