package org.hiwar.interview.parse.segment;

/**
 * The name or the role that is printed before a turn.
 *
 * @param printed the label without its colon
 * @param key equal for labels of one speaker or role
 * @param end the place at which the label ends and the turn begins
 */
public record Label(String printed, String key, LabelKind kind, int end) {
    /** The key of «س» and «سؤال», with or without a number. */
    public static final String ASKING = "?";

    /** The key of «ج» and «جواب», with or without a number. */
    static final String ANSWERING = "!";

    /** What a label says about its turn. */
    public enum LabelKind {
        /** The speaker asks («س», «المحاور»). */
        ASKS,
        /** The speaker answers («ج», «الضيف»). */
        ANSWERS,
        /** The label is a name, or words that may be one. */
        NAMES
    }
}
