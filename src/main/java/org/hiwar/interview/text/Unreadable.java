package org.hiwar.interview.text;

/** An input cannot be read. The message gives the reason in words for its sender. */
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

    /** The line at fault, from 1; 0 if the reason concerns the whole input. */
    public int line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
