package org.hiwar.arabic.lists;

/** Says that a word list cannot be used. The message names the list, the line and what is wrong there. */
public final class InvalidList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidList(String list, int line, String why) {
        super(list + ", line " + line + ": " + why);
    }

    InvalidList(String list, Throwable cause) {
        super(list + " cannot be read: " + cause.getMessage(), cause);
    }
}
