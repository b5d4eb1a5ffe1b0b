package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Correction;
import org.hiwar.interview.speaker.Authority;

/**
 * What the archive has decided about a text.
 *
 * @param corrections of its turns
 * @param authority which names are never one person's
 */
public record TextDecisions(List<Correction> corrections, Authority authority) {
    /** Nothing was decided. */
    public static final TextDecisions NONE = new TextDecisions(List.of(), Authority.NONE);

    public TextDecisions {
        corrections = List.copyOf(corrections);
    }
}
