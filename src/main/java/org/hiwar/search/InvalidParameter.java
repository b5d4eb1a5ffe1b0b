package org.hiwar.search;

import org.jspecify.annotations.Nullable;

/** Says that a parameter of a request cannot be used. The client sent it and can correct it. */
public final class InvalidParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter the name of the parameter, as in URLs
     * @param problem the continuation of a sentence that begins with the name
     */
    public InvalidParameter(String parameter, String problem) {
        this(parameter, problem, null);
    }

    /**
     * The same with what showed the problem.
     *
     * @param cause the exception that showed it, or null
     */
    public InvalidParameter(String parameter, String problem, @Nullable Throwable cause) {
        super(parameter + " " + problem, cause);
        this.parameter = parameter;
    }

    /**
     * Checks a number against its bounds, both of which are allowed.
     *
     * @throws InvalidParameter if it is out of them
     */
    public static void requireWithin(String parameter, int number, int min, int max) {
        if (number < min || number > max) {
            throw new InvalidParameter(parameter, "is " + min + " to " + max + ", not " + number);
        }
    }

    public String parameter() {
        return parameter;
    }
}
