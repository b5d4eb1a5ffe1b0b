package org.hiwar.search;

/**
 * The conditions under which a turn matches the words of a query.
 *
 * @param depth how far a printed word may differ from the typed word
 * @param harakat whether typed harakat must be printed too; allowed with {@link Depth#EXACT} only
 * @param scope the texts in which the words are looked for
 */
public record Matching(Depth depth, boolean harakat, SearchScope scope) {
    public static final Matching DEFAULT = new Matching(Depth.FULL, false, SearchScope.BOTH);

    /** @throws InvalidParameter if harakat are asked for at another depth */
    public Matching {
        if (harakat && depth != Depth.EXACT) {
            throw new InvalidParameter("harakat", "goes with match=exact only");
        }
    }
}
