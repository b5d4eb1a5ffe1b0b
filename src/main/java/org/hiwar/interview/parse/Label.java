package org.hiwar.interview.parse;

/**
 * The name or the role before a turn.
 *
 * @param printed as printed, without its colon
 * @param key the same for labels that mean the same
 * @param kind what it says of the turn
 * @param end where the label ends and the turn begins
 */
record Label(String printed, String key, Kind kind, int end) {
    /** What a label says. */
    enum Kind {
        /** One who asks («س», «المحاور»). */
        ASKS,
        /** One who answers («ج», «الضيف»). */
        ANSWERS,
        /** A name, or what might be one. */
        NAMES
    }
}
