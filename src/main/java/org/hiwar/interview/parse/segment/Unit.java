package org.hiwar.interview.parse.segment;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text that may be a turn or a part of one: a paragraph, or a piece of one that a mark inside it opens.
 *
 * @param line the line it begins on, from 1
 * @param start where its mark, label or text begins
 * @param textStart where its text begins
 * @param end where its text ends
 * @param key what it is marked with; see {@link Mark#key}
 * @param label what might be its label, or null
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
    /** The keys of what is not marked by glyphs: nothing, bold, printed as a heading. */
    public static final String NONE = "";

    public static final String BOLD = "bold";
    public static final String HEADING = "heading";

    public boolean unmarked() {
        return key.equals(NONE);
    }

    public boolean empty() {
        return textStart >= end;
    }

    /** What a label marks its turn with where only those who ask, or only those who answer, bear one. */
    public String labelKey() {
        return label == null ? key : label.kind() == Label.LabelKind.ASKS ? "label ?" : "label !";
    }

    /** The same with its label for a mark, where it has no other. */
    Unit withLabelAsMark() {
        return label == null || !unmarked()
                ? this
                : new Unit(line, start, textStart, end, labelKey(), label, inline, gap);
    }

    /** The same with its mark as a part of its text. */
    public Unit withMarkAsText() {
        return new Unit(line, start, start, end, NONE, null, inline, gap);
    }

    /** The same without what looked like a label: it is text. */
    Unit withoutLabel(int markEnd) {
        return new Unit(line, start, markEnd, end, key, null, inline, gap);
    }
}
