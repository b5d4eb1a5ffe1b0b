package org.hiwar.interview.parse.segment;

import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that may be a turn or a part of one: a paragraph, or a piece of a paragraph that a mark opens.
 *
 * @param line the line on which it begins, from 1
 * @param start the place of its mark or label, or of its text if it has neither
 * @param textStart the place at which its text begins
 * @param end the place at which its text ends
 * @param key the key of its mark, see {@link Mark#key}, or one of the constants below
 * @param label its possible label, or null
 * @param inline whether it begins inside a paragraph
 * @param gap whether an empty line stands before it
 */
public record Unit(
        int line,
        int start,
        int textStart,
        int end,
        String key,
        @Nullable Label label,
        boolean inline,
        boolean gap) {
    /** The key of a unit without a mark. */
    public static final String NONE = "";

    /** The key of a unit in bold without another mark. */
    public static final String BOLD = "bold";

    /** The key of a unit printed as a heading. */
    public static final String HEADING = "heading";

    public boolean unmarked() {
        return key.equals(NONE);
    }

    public boolean empty() {
        return textStart >= end;
    }

    /** The mark that the label stands for if only the questions, or only the answers, have labels. */
    public String labelKey() {
        return label == null ? key : label.kind() == Label.LabelKind.ASKS ? "label ?" : "label !";
    }

    /** The same unit with its label as its mark, unless it has another mark. */
    Unit withLabelAsMark() {
        return label == null || !unmarked()
                ? this
                : new Unit(line, start, textStart, end, labelKey(), label, inline, gap);
    }

    /** The same unit with its mark as a part of its text. */
    public Unit withMarkAsText() {
        return new Unit(line, start, start, end, NONE, null, inline, gap);
    }

    /** The same unit without a label; its text begins after the mark. */
    Unit withoutLabel(int markEnd) {
        return new Unit(line, start, markEnd, end, key, null, inline, gap);
    }
}
