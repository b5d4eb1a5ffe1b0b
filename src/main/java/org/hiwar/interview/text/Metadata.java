package org.hiwar.interview.text;

import org.hiwar.interview.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What came with a text: from a client, a sidecar, a front matter, a page's head, a document's properties. It wins over
 * what the text itself says.
 *
 * @param id the interview's id, or null
 * @param facts what is known of the interview
 */
public record Metadata(@Nullable String id, Facts facts) {
    /** Nothing came with the text. */
    public static final Metadata NONE = new Metadata(null, Facts.NONE);

    /** Nothing but an id. */
    public static Metadata ofId(String id) {
        return new Metadata(id, Facts.NONE);
    }

    /** Nothing but facts. */
    public static Metadata of(Facts facts) {
        return new Metadata(null, facts);
    }

    /** The id that a file's name gives. */
    public static Metadata ofName(String name) {
        return ofId(TextId.ofFileName(name));
    }

    /** The same facts under another id. */
    public Metadata withId(String newId) {
        return new Metadata(newId, facts);
    }

    /** This metadata; whatever it does not say is taken from {@code other}. */
    public Metadata over(Metadata other) {
        return new Metadata(id == null ? other.id : id, facts.over(other.facts));
    }
}
