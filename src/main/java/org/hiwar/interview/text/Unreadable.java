package org.hiwar.interview.text;

/** Why an input cannot be read, in words for who sent it, and where. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    public Unreadable(String reason) {
        this(0, reason);
    }

    public Unreadable(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    /** The line, from 1; 0 where it concerns all of the input. */
    public int line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
