package org.hiwar.search;

import org.jspecify.annotations.Nullable;

/** A part of a request that cannot be used: the client's fault, and it can mend it. */
public final class InvalidParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter its name, as in addresses
     * @param problem what is wrong with it, to be read after the name
     */
    public InvalidParameter(String parameter, String problem) {
        this(parameter, problem, null);
    }

    /** @param cause how the problem showed itself, or null */
    public InvalidParameter(String parameter, String problem, @Nullable Throwable cause) {
        super(parameter + " " + problem, cause);
        this.parameter = parameter;
    }

    /** @throws InvalidParameter if a number is out of its bounds; both bounds are allowed */
    public static void requireWithin(String parameter, int number, int min, int max) {
        if (number < min || number > max) {
            throw new InvalidParameter(parameter, "is " + min + " to " + max + ", not " + number);
        }
    }

    public String parameter() {
        return parameter;
    }
}
