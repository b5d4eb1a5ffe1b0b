package org.hiwar.search;

import java.util.Locale;

/**
 * The reason why a word of a hit is marked.
 *
 * @param query the typed word, phrase or prefix
 * @param matched the printed text that is marked
 * @param in the place of the mark: {@code answer}, {@code question}, {@code other}, {@code preface} or {@code title}
 * @param rule the rule by which the two match: the wire name of a {@link MatchRule}
 */
public record Reason(String query, String matched, String in, String rule) {
    /** The rule by which a printed word matches a typed one. If several apply, the first in this order is given. */
    public enum MatchRule {
        /** Both have the same letters; harakat and tatweel do not count. */
        EXACT,
        /** Both are the same word in different spellings. */
        FOLDING,
        /** The printed word begins with the typed prefix. */
        PREFIX,
        /** One has letters joined before or behind it that the other lacks. */
        CLITIC,
        /** One is the broken plural of the other. */
        PLURAL,
        /** They differ in their endings. */
        STEM,
        /** An editor's rule says that the printed term may stand for the typed one. */
        SYNONYM,
        /** They match by a rule of the analysis that has no name here. */
        OTHER;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
