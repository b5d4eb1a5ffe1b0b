package org.hiwar.search;

/**
 * What counts as a match.
 *
 * @param depth how far the form of a word may be from what was typed
 * @param harakat whether the harakat that were typed must be printed; only where the spelling counts, at {@link Depth#EXACT}
 * @param place where the words are looked for
 */
public record Matching(Depth depth, boolean harakat, SearchScope place) {
    public static final Matching DEFAULT = new Matching(Depth.FULL, false, SearchScope.BOTH);

    /** @throws InvalidParameter where harakat are asked for at another depth */
    public Matching {
        if (harakat && depth != Depth.EXACT) {
            throw new InvalidParameter("harakat", "goes with match=exact only");
        }
    }
}
