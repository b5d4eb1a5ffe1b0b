package org.hiwar.search;

/** A part of a request that cannot be used: the client's fault, and it can mend it. */
public final class InvalidParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter its name, as in addresses
     * @param problem what is wrong with it, to be read after the name
     */
    public InvalidParameter(String parameter, String problem) {
        super(parameter + " " + problem);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
