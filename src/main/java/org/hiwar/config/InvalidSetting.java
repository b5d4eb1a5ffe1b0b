package org.hiwar.config;

/** A setting that cannot be used; the message names it and says what would do. */
public final class InvalidSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidSetting(String name, String problem) {
        super(name + ": " + problem);
    }
}
