package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Correction;
import org.hiwar.interview.speaker.Authority;

/**
 * What the archive has decided about a text.
 *
 * @param corrections the corrections of its turns
 * @param authority says which names belong to different people
 */
public record TextDecisions(List<Correction> corrections, Authority authority) {
    /** No decisions. */
    public static final TextDecisions NONE = new TextDecisions(List.of(), Authority.NONE);

    public TextDecisions {
        corrections = List.copyOf(corrections);
    }
}
