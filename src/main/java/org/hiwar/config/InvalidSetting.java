package org.hiwar.config;

/** Says that a setting cannot be used. The message names the setting and says what is allowed. */
public final class InvalidSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidSetting(String name, String problem) {
        super(name + ": " + problem);
    }
}
