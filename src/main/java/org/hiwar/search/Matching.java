package org.hiwar.search;

/**
 * The conditions under which a turn matches the words of a query.
 *
 * @param depth how far a printed word may differ from the typed word
 * @param harakat whether typed harakat must be printed too; allowed with {@link Depth#EXACT} only
 * @param scope the texts in which the words are looked for
 * @param typing whether the query is still being typed; if so, its last word also stands for the words that begin with it
 */
public record Matching(Depth depth, boolean harakat, SearchScope scope, boolean typing) {
    public static final Matching DEFAULT = new Matching(Depth.FULL, false, SearchScope.BOTH, false);

    /** @throws InvalidParameter if harakat are asked for at another depth */
    public Matching {
        if (harakat && depth != Depth.EXACT) {
            throw new InvalidParameter("harakat", "goes with match=exact only");
        }
    }

    /** The conditions for a query that is typed to its end. */
    public Matching(Depth depth, boolean harakat, SearchScope scope) {
        this(depth, harakat, scope, false);
    }

    /** The same for a query that was typed to its end. */
    Matching finished() {
        return new Matching(depth, harakat, scope, false);
    }
}
