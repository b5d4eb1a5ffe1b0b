package org.hiwar.index;

/**
 * An interview that a later interview of the same load replaced because both have the same id.
 *
 * @param source the source of the replaced interview
 * @param by the source of the later interview
 */
public record Superseded(String id, String source, String by) {
    @Override
    public String toString() {
        return source + ": interview " + id + " by a later one in " + by;
    }
}
