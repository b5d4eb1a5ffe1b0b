package org.hiwar.index;

/**
 * An interview whose place a later one of the same load took, for both have one id.
 *
 * @param source where it was read
 * @param by where the later one was read
 */
public record Superseded(String id, String source, String by) {
    @Override
    public String toString() {
        return source + ": interview " + id + " by a later one in " + by;
    }
}
