package org.hiwar.interview.parse.segment;

/**
 * The name or the role before a turn.
 *
 * @param printed as printed, without its colon
 * @param key the same for labels that mean the same
 * @param kind what it says of the turn
 * @param end where the label ends and the turn begins
 */
public record Label(String printed, String key, LabelKind kind, int end) {
    /** The keys of «س», «سؤال» and of «ج», «جواب», numbered or not. */
    public static final String ASKING = "?";

    static final String ANSWERING = "!";

    /** What a label says. */
    public enum LabelKind {
        /** One who asks («س», «المحاور»). */
        ASKS,
        /** One who answers («ج», «الضيف»). */
        ANSWERS,
        /** A name, or what might be one. */
        NAMES
    }
}
