package org.hiwar.search;

import java.util.Locale;

/**
 * Why a word of a hit is marked.
 *
 * @param query what was typed
 * @param matched what is printed
 * @param in where: {@code answer}, {@code question}, {@code other}, {@code preface} or {@code title}
 * @param rule how the one became the other: the wire name of a {@link MatchRule}
 */
public record Reason(String query, String matched, String in, String rule) {
    /** What stands between what was typed and what is printed; the first that holds. */
    public enum MatchRule {
        /** The same letters; harakat and tatweel aside. */
        EXACT,
        /** Another spelling. */
        FOLDING,
        /** A word that begins so. */
        PREFIX,
        /** Letters joined before or behind it. */
        CLITIC,
        /** A broken plural, or its singular. */
        PLURAL,
        /** Another ending. */
        STEM,
        /** What an editor says may stand for it. */
        SYNONYM,
        /** A rule of the analysis that has no name here. */
        OTHER;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
